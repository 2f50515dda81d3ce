import TestSupport
import Testing
import WordFormat

@Suite(.enabled(if: Corpus.root != nil, "the development corpus is not at hand"))
struct CorpusTests {
  @Test func `every valid file is read, and as it stood before its changes`() throws {
    let files = try Corpus.files("census.valid.txt")
    #expect(files.count > 600)
    for file in files {
      do throws(WordReadingError) {
        let bytes = (try? Corpus.bytes(file)) ?? []
        let document = try WordDocument(reading: bytes)
        #expect(!document.dump.isEmpty)
        guard !document.changes.isEmpty else { continue }
        #expect(try !WordDocument(reading: bytes, view: .original).dump.isEmpty)
      } catch {
        Issue.record("\(file): \(error)")
      }
    }
  }

  @Test func `every invalid file is refused with a sentence`() throws {
    for file in try Corpus.files("census.invalid.txt") {
      #expect(throws: WordReadingError.self) {
        try WordDocument(reading: Corpus.bytes(file))
      }
    }
  }
}
