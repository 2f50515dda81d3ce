import Curriculum
import Importing
import TestSupport
import Testing
import WordFormat

struct HyphenTests {
  @Test func `a hyphen at which no line breaks is a hyphen, and footnotes stay where they are`()
    throws
  {
    let code = "<w:t>(RST.6</w:t><w:noBreakHyphen/><w:t>8.3)</w:t>"
    let body = """
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Objective</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
      <w:t>Adult education</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Workforce training</w:t>\
      </w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Take a pulse.</w:t></w:r></w:p></w:tc>\
      <w:tc><w:p><w:r><w:t xml:space="preserve">Read a scale </w:t>\(code)</w:r><w:r><w:rPr><w:b/>\
      </w:rPr><w:t xml:space="preserve"> with care</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
      <w:t>Measure a pulse.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      """
    let document = try WordDocument(reading: WordBuilder(body).bytes())
    let outline = document.outline()
    let passage = try #require(outline.passages.first { $0.text.hasPrefix("Read a scale") })
    #expect(passage.text == "Read a scale (RST.6-8.3) with care")
    let bold = try #require(passage.stretches.first)
    #expect(passage.text[bold.range] == " with care")
  }
}
