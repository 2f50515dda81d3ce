import OfficePackage
import TestSupport
import Testing
import WordFormat

/// What a mark stands for beside its own paragraph goes.
struct RemovingTests {
  @Test func `a paragraph goes, and one that ends a section leaves the section`() throws {
    let section = "<w:pPr><w:sectPr><w:pgSz w:w=\"100\"/></w:sectPr></w:pPr>"
    let body =
      FormBench.p("one") + FormBench.p("two")
      + "<w:p>\(section)<w:r><w:t>three</w:t></w:r></w:p>"
    let form = try WordTemplate(reading: WordBuilder(body).bytes())
    let gone = form.paragraphs.dropFirst().map(\.place)
    let bytes = try form.replacing([], paragraphs: gone)
    let part = try OfficePackage(reading: bytes).bytes(of: PartName("word/document.xml"))
    let text = String(decoding: part, as: UTF8.self)
    #expect(text.contains("<w:body>\(FormBench.p("one"))<w:p>\(section)</w:p>"))
    #expect(!text.contains("two") && !text.contains("three"))
  }
}
