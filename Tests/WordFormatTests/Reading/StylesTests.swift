import TestSupport
import Testing

@testable import WordFormat

@Suite struct StylesTests {
  private func paragraphs(_ body: String, styles: String) throws -> [WordParagraph] {
    let builder = WordBuilder(body).with("styles", "<w:ROOT>\(styles)</w:ROOT>")
    return try WordDocument(reading: builder.bytes()).blocks.compactMap {
      if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
    }
  }

  private func paragraph(_ style: String, _ more: String = "", _ run: String = "") -> String {
    """
    <w:p><w:pPr><w:pStyle w:val="\(style)"/>\(more)</w:pPr><w:r><w:rPr>\(run)</w:rPr>\
    <w:t>text</w:t></w:r></w:p>
    """
  }

  private func style(_ id: String, _ name: String, base: String? = nil, _ more: String = "")
    -> String
  {
    let basedOn = base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    return """
      <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/>\(basedOn)\(more)</w:style>
      """
  }

  @Test func `a heading is told by name, by inheritance, by setting, and by a missing style`()
    throws
  {
    let styles =
      style("berschrift1", "heading 1") + style("Mine", "My heading", base: "berschrift1")
      + style("Level", "Level", "<w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>")
      + style("Body", "Body", base: "berschrift1", "<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
    let body =
      paragraph("berschrift1") + paragraph("Mine") + paragraph("Level") + paragraph("Body")
      + paragraph("Heading2") + paragraph("Body", "<w:outlineLvl w:val=\"1\"/>")
    #expect(try paragraphs(body, styles: styles).map(\.outlineLevel) == [0, 0, 3, nil, 1, 1])
  }

  @Test func `the title is told by its style`() throws {
    let styles = style("Titel", "Title") + style("Mine", "Mine", base: "Titel")
    let found = try paragraphs(paragraph("Titel") + paragraph("Mine"), styles: styles)
    #expect(found.map(\.isTitle) == [true, true])
    #expect(found.map(\.styleName) == ["Title", "Mine"])
  }

  @Test func `D02 styles that are based on each other are told and read on`() throws {
    let styles =
      style("A", "A", base: "B", "<w:rPr><w:b/></w:rPr>") + style("B", "B", base: "A")
      + style("C", "C", base: "C")
    let builder = WordBuilder(paragraph("A")).with("styles", "<w:ROOT>\(styles)</w:ROOT>")
    let document = try WordDocument(reading: builder.bytes())
    #expect(document.text == "text\n")
    #expect(document.notices.map(\.code) == ["DOCX-211", "DOCX-211", "DOCX-211"])
  }

  @Test func `on in both kinds of style is off, and direct formatting decides`() throws {
    let styles =
      style("P", "P", "<w:rPr><w:b/><w:i/></w:rPr>")
        + """
        <w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:b/></w:rPr></w:style>
        """
    let body =
      paragraph("P") + paragraph("P", "", "<w:rStyle w:val=\"C\"/>")
      + paragraph("P", "", "<w:rStyle w:val=\"C\"/><w:b/>")
    let runs = try paragraphs(body, styles: styles).map { $0.runs[0] }
    #expect(runs.map(\.bold) == [true, false, true])
    #expect(runs.map(\.italic) == [true, true, true])
  }

  @Test func `the style of a table changes what its cells show`() throws {
    let styles =
      """
      <w:style w:type="table" w:styleId="B"><w:name w:val="Base"/><w:tblStylePr w:type="firstRow">\
      <w:rPr><w:caps/><w:b/></w:rPr></w:tblStylePr></w:style><w:style w:type="table" \
      w:styleId="T"><w:name w:val="Checks"/><w:basedOn w:val="B"/><w:tblStylePr w:type="firstCol">\
      <w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr></w:tblStylePr></w:style>
      """ + style("P", "P", "<w:rPr><w:caps w:val=\"0\"/></w:rPr>")
    func row(_ first: String, _ second: String) -> String {
      "<w:tr><w:tc>\(first)</w:tc><w:tc>\(second)</w:tc></w:tr>"
    }
    let plain = "<w:p><w:r><w:t>Pass</w:t></w:r></w:p>"
    let mark = "<w:p><w:r><w:t>P</w:t></w:r></w:p>"
    func table(_ look: String) -> String {
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook \(look)/></w:tblPr>"
        + row(plain, paragraph("P")) + row(mark, plain) + "</w:tbl>"
    }
    let builder = WordBuilder(
      table("w:firstRow=\"1\" w:firstColumn=\"0\"") + table("w:val=\"0080\"") + plain
    ).with("styles", "<w:ROOT>\(styles)</w:ROOT>")
    #expect(
      try WordDocument(reading: builder.bytes()).text
        == "PASS\ttext\nP\tPass\nSYMBOLS\ttext\n✓\tPass\nPass\n".replacing(
          "SYMBOLS", with: symbols("Pass")))
  }

  /// What Wingdings 2 shows for letters.
  private func symbols(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { TextFont.wingdings2.shown($0) }))
  }

  @Test func `a character style can hide text, and direct formatting shows it`() throws {
    let styles = """
      <w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>
      """
    let body =
      paragraph("P", "", "<w:rStyle w:val=\"H\"/>")
      + paragraph("P", "", "<w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/>")
    let found = try paragraphs(body, styles: styles)
    #expect(found.map(\.text) == ["", "text"])
    #expect(found[0].hiddenText == "text")
  }
}
