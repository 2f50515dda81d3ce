import Foundation
import TestSupport

/// The Word files of the measure, and the expected program or programs beside each.
enum DocumentFolder {
  /// The folder beside these tests, or another one that `PLAIT_DOCUMENTS` names.
  static let url =
    ProcessInfo.processInfo.environment["PLAIT_DOCUMENTS"].map { URL(fileURLWithPath: $0) }
    ?? Package.root.appendingPathComponent("Tests/RecognitionTests/Documents")

  /// The names of all files in the folder, in alphabetical order.
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [])
    .filter { !$0.hasPrefix(".") && !$0.hasPrefix("~") }.sorted()

  /// The names of the documents, without their ending.
  static let names: [String] = files.filter { $0.hasSuffix(".docx") }
    .map { String($0.dropLast(".docx".count)) }

  /// The Word file of a document.
  static func word(_ name: String) -> String { url.appendingPathComponent("\(name).docx").path }

  /// The files of the programs that are expected of a document, in the order of the document.
  static func expected(_ name: String) -> [URL] {
    let further = (2...9).map { "\(name).\($0).iet.yaml" }.filter(files.contains)
    return (["\(name).iet.yaml"] + further).map { url.appendingPathComponent($0) }
  }
}
