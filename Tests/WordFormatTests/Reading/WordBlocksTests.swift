import TestSupport
import Testing
import WordFormat

/// What becomes a block of its own, and what does not.
@Suite struct WordBlocksTests {
  private func text(_ body: String) throws -> String {
    try WordDocument(reading: WordBuilder(body).bytes()).text
  }

  @Test func `a dropped capital is the first letter of its paragraph`() throws {
    let capital = """
      <w:p><w:pPr><w:keepNext/><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>\
      <w:r><w:t>O</w:t></w:r></w:p>
      """
    let rest = "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:t>nce</w:t></w:r></w:p>"
    let document = try WordDocument(reading: WordBuilder(capital + rest).bytes())
    #expect(document.text == "Once\n")
    guard case .paragraph(let paragraph) = document.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.styleName == "Body")
  }

  @Test(arguments: ["<w:framePr w:dropCap=\"none\"/>", "<w:framePr w:hAnchor=\"page\"/>"])
  func `a frame without a dropped capital stays a paragraph`(frame: String) throws {
    let framed = "<w:p><w:pPr>\(frame)</w:pPr><w:r><w:t>Seal</w:t></w:r></w:p>"
    #expect(try text(framed + "<w:p><w:r><w:t>text</w:t></w:r></w:p>") == "Seal\ntext\n")
  }

  @Test func `a dropped capital before a table or at the end is not lost`() throws {
    let capital = """
      <w:p><w:pPr><w:framePr w:dropCap="margin"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>
      """
    let table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    #expect(try text(capital + table + capital) == "A\nc\nA\n")
  }

  @Test func `paragraphs and tables inside a paragraph follow it`() throws {
    let inside = """
      <w:p><w:r><w:t>inner</w:t></w:r></w:p><w:sdt><w:sdtContent><w:tbl><w:tr>\
      <w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p>\
      </w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>
      """
    #expect(
      try text(
        "<w:p><w:r><w:t>outer</w:t></w:r>\(inside)<w:r><w:t xml:space=\"preserve\"> end</w:t></w:r></w:p>"
      )
        == "outer end\ninner\na\tb\n")
  }

  @Test func `what is deleted or part of a field's code does not come back as a block`() throws {
    let inner = "<w:p><w:r><w:t>gone</w:t></w:r></w:p>"
    #expect(
      try text(
        """
        <w:p><w:r><w:t>kept</w:t></w:r><w:del w:id="1" w:author="A">\(inner)</w:del>\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r>\(inner)\
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
        """) == "kept\n")
  }

  @Test func `a symbol outside the first plane is shown`() throws {
    let symbol = """
      <w:p><w:r><w:t>Feedback </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="w16se">\
      <w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60F"/></mc:Choice>\
      <mc:Fallback><w:t>?</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    var builder = WordBuilder(symbol)
    builder.rootAttributes =
      "xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\""
    #expect(try WordDocument(reading: builder.bytes()).text == "Feedback\u{1F60F}\n")
  }
}
