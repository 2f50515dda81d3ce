import OfficePackage
import TestSupport
import Testing
import WordFormat
import ZipArchive

/// Every document of the corpus as if it were a form; without the corpus there is nothing to do.
struct FormCorpusTests {
  @Test(.enabled(if: Corpus.root != nil, "the corpus is not at hand"))
  func `every document goes through marks, mistakes and comments`() throws {
    var forms = 0
    for file in try Corpus.files("census.valid.txt") {
      guard let form = try? WordTemplate(reading: Corpus.bytes(file)) else { continue }
      forms += 1
      let mistakes = form.mistakes(FormBench.vocabulary)
      #expect(form.marks.count < 20_001 && form.paragraphs.count < 500_000)
      let commented = try form.commented(mistakes, author: "Plait", day: "2026-09-01")
      let before = try WordDocument(reading: Corpus.bytes(file))
      let after = try WordDocument(reading: commented)
      #expect(after.comments.count == before.comments.count + mistakes.count, "\(file)")
      #expect(after.text == before.text, "\(file)")
    }
    #expect(forms > 500)
  }

  @Test(.enabled(if: Corpus.root != nil, "the corpus is not at hand"))
  func `a document without marks stays the same, part by part and byte by byte`() throws {
    var compared = 0
    for file in try Corpus.files("census.valid.txt") {
      let bytes = try Corpus.bytes(file)
      guard let form = try? WordTemplate(reading: bytes),
        let filled = try? form.fill(FormBench.program(), FormBench.vocabulary)
      else { continue }
      let (before, after) = (try ZipReader(bytes), try ZipReader(filled.bytes))
      #expect(before.entries.map(\.name) == after.entries.map(\.name), "\(file)")
      let isTouched = !form.marks.isEmpty
      for entry in before.entries where !(isTouched && entry.name.hasSuffix(".xml")) {
        #expect(try before.read(entry.name) == after.read(entry.name), "\(file) \(entry.name)")
      }
      compared += 1
    }
    #expect(compared > 400)
  }

  @Test(.enabled(if: Corpus.root != nil, "the corpus is not at hand"))
  func `words that are replaced by a mark come back when it is filled`() throws {
    var compared = 0
    for file in try Corpus.files("census.valid.txt") {
      let bytes = try Corpus.bytes(file)
      guard let form = try? WordTemplate(reading: bytes), form.marks.isEmpty,
        !form.mistakes(FormBench.vocabulary).contains(where: { !$0.isNote }),
        let paragraph = form.paragraphs.first(where: { Self.isPlain($0.text) })
      else { continue }
      let word = String(paragraph.text.prefix(6))
      let marked = try form.replacing([
        FormReplacement(paragraph.place, characters: 0..<6, text: "{Program title}")
      ])
      let template = try WordTemplate(reading: marked)
      #expect(template.marks.map(\.words) == ["Program title"], "\(file)")
      let filled = try template.fill(FormBench.program(title: word), FormBench.vocabulary)
      let (before, after) = (try ZipReader(bytes), try ZipReader(filled.bytes))
      for entry in before.entries where entry.name != paragraph.place.part {
        #expect(try before.read(entry.name) == after.read(entry.name), "\(file) \(entry.name)")
      }
      let shown = try WordDocument(reading: filled.bytes).text
      #expect(try WordDocument(reading: bytes).text == shown, "\(file)")
      compared += 1
    }
    #expect(compared > 250)
  }

  private static func isPlain(_ text: String) -> Bool {
    // Word does not show blanks at the start of a text that does not ask to keep them.
    text.utf8.count > 8 && !text.hasPrefix(" ")
      && text.utf8.allSatisfy { byte in
        byte >= 32 && byte < 127 && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "}")
      }
  }
}
