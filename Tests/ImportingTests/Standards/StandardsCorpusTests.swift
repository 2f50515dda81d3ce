import Foundation
import Importing
import Testing
import WordFormat

/// Word files of others, where the folder of shared test data is at hand: none of their words is lost,
/// whatever is made of them.
struct StandardsCorpusTests {
  static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["PLAIT_SHARED"]
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let candidates =
      [environment.map { URL(fileURLWithPath: $0) }].compactMap { $0 } + [
        root.appendingPathComponent("../shared"), root.appendingPathComponent("../../shared"),
      ]
    return candidates.map { $0.appendingPathComponent("corpus/docx") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// Every eighth file, so that all sources are among them.
  static let files: [String] = {
    guard let folder,
      let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String })
    else { return [] }
    let documents = paths.filter { $0.hasSuffix(".docx") }.sorted()
    return documents.enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
  }()

  @Test(
    .enabled(if: !files.isEmpty, "skipped: no shared test data beside the package"),
    arguments: files)
  func `no word of a document is lost`(name: String) throws {
    let folder = try #require(Self.folder)
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    // Broken files are the business of other tests.
    guard (try? WordDocument(reading: bytes)) != nil else { return }
    #expect(try StandardsPicture(bytes).lost == [:])
  }
}
