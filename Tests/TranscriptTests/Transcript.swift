import Foundation
import TestSupport
import Testing

/// A Markdown file whose `console` blocks are commands with what they print.
struct Transcript: Sendable, CustomTestStringConvertible {
  let url: URL

  var testDescription: String { url.lastPathComponent }

  /// The transcripts of the tests, and the README.
  static let all: [Transcript] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Transcripts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return [Transcript(url: Package.root.appendingPathComponent("README.md"))]
      + names.filter { $0.hasSuffix(".md") }.sorted()
      .map { Transcript(url: folder.appendingPathComponent($0)) }
  }()

  /// The file with every block's output as the commands print it now.
  ///
  /// The blocks of one file share a folder, in which the samples, the templates and the documents of the measure
  /// lie.
  func replayed() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plait-transcript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Package.samples, to: folder.appendingPathComponent("samples"))
    for (name, path) in [
      ("documents", "Tests/RecognitionTests/Documents"), ("templates", "templates"),
    ] {
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(name),
        withDestinationURL: Package.root.appendingPathComponent(path))
    }
    var output: [String] = []
    var isInBlock = false
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInBlock = line == "```console"
        output.append(line)
      } else if !isInBlock {
        output.append(line)
      } else if line.hasPrefix("$ ") {
        output.append(line)
        let printed = try Shell.run(String(line.dropFirst(2)), in: folder)
        if !printed.isEmpty { output.append(printed) }
      }
    }
    return output.joined(separator: "\n")
  }
}
