import Importing
import TestSupport
import Testing

/// Word files of others, where the folder of shared test data is at hand: none of their words is lost,
/// whatever is made of them.
struct StandardsCorpusTests {
  /// Every eighth file, so that all sources are among them.
  static let files: [String] = {
    let files = (try? Corpus.files("census.valid.txt")) ?? []
    return files.enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
  }()

  @Test(
    .enabled(if: !files.isEmpty, "skipped: no shared test data beside the package"),
    arguments: files)
  func `no word of a document is lost`(name: String) throws {
    #expect(try StandardsPicture(try Corpus.bytes(name)).lost == [:])
  }
}
