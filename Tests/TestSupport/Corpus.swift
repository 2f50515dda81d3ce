package import Foundation

/// The development corpus, where it is at hand: beside the package's folder or its parent's,
/// or where `PLAIT_SHARED` says.
package enum Corpus {
  /// The folder of the corpus; nil where it is not at hand.
  package static let root: URL? = {
    var places =
      ProcessInfo.processInfo.environment["PLAIT_SHARED"].map {
        [URL(fileURLWithPath: $0)]
      } ?? []
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      places.append(folder.appendingPathComponent("shared"))
    }
    return places.map { $0.appendingPathComponent("corpus") }.first {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("census.valid.txt").path)
    }
  }()

  /// The files that a list names.
  package static func files(_ list: String) throws -> [String] {
    guard let root else { return [] }
    return try String(contentsOf: root.appendingPathComponent(list), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// Where a file of the corpus is.
  package static func path(of file: String) -> String? {
    root?.appendingPathComponent("docx/\(file)").path
  }

  /// The bytes of a file of the corpus.
  package static func bytes(_ file: String) throws -> [UInt8] {
    guard let root else { return [] }
    return Array(try Data(contentsOf: root.appendingPathComponent("docx/\(file)")))
  }

  /// The names of the published CASE packages.
  package static let packages: [String] = {
    guard let folder = root?.appendingPathComponent("case") else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix("schema-") }.sorted()
  }()

  /// The bytes of a published CASE package.
  package static func package(_ name: String) throws -> [UInt8] {
    guard let root else { return [] }
    return Array(try Data(contentsOf: root.appendingPathComponent("case/\(name)")))
  }
}
