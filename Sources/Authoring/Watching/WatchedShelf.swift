import Foundation
import Packets

/// The folder in which a watch keeps documents: it writes those that have changed, and no others.
struct WatchedShelf {
  private let folder: String
  private let input: String
  private let isForced: Bool
  /// The sum of what was written under each name, and the state in which that left the file.
  private var written: [String: (sum: String, state: FileStates)] = [:]

  /// Takes a folder, which is made when it is not there.
  init(_ folder: String, isForced: Bool, reading input: String) throws(AuthoringError) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.input = input
    self.isForced = isForced
    _ = try OutputFiles(force: true).places(of: [], in: self.folder)
  }

  /// Writes what has changed, and takes away what no longer belongs here.
  mutating func take(
    _ made: (documents: [WatchedDocument], remarks: [String])
  ) throws(AuthoringError) -> WatchReport {
    var report = WatchReport()
    report.remarks = made.remarks
    for document in made.documents {
      let path = "\(folder)/\(document.name)"
      let sum = document.sum
      if let last = written[document.name], last.state != FileStates(of: [path]),
        FileManager.default.fileExists(atPath: path)
      {
        report.remarks.append(
          """
          \(document.name) was changed by hand and is left as it is. Take it out of the folder to \
          have it written anew.
          """)
        continue
      }
      let isThere = FileManager.default.fileExists(atPath: path)
      if isThere, written[document.name]?.sum == sum {
        report.kept += 1
        continue
      }
      if isThere, written[document.name] == nil, Self.holds(path, document) {
        report.kept += 1
      } else {
        let mayReplace = isForced || written[document.name] != nil
        try OutputFiles(force: mayReplace, reading: [input]).write(document.content, to: path)
        report.written.append(document.name)
      }
      written[document.name] = (sum, FileStates(of: [path]))
    }
    removeRest(made.documents.map(\.name), &report)
    return report
  }

  /// Takes away what was written for documents that there are no more, unless somebody changed it.
  private mutating func removeRest(_ names: [String], _ report: inout WatchReport) {
    for name in written.keys.sorted() where !names.contains(name) {
      let path = "\(folder)/\(name)"
      if written[name]?.state == FileStates(of: [path]), unlink(path) == 0 {
        report.removed.append(name)
      }
      written[name] = nil
    }
  }

  /// Whether a file already is what would be written.
  private static func holds(_ path: String, _ document: WatchedDocument) -> Bool {
    guard let there = try? InputFile.bytes(at: path) else { return false }
    var rest = there[...]
    for piece in document.content {
      let wanted: [UInt8]
      switch piece {
      case .bytes(let bytes): wanted = bytes
      case .file(let file):
        guard file.size <= rest.count, let bytes = try? InputFile.bytes(at: file.path) else {
          return false
        }
        wanted = bytes
      }
      guard rest.starts(with: wanted) else { return false }
      rest = rest.dropFirst(wanted.count)
    }
    return rest.isEmpty
  }
}
