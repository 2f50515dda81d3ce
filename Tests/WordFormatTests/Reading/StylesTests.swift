import TestSupport
import Testing
import WordFormat

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
