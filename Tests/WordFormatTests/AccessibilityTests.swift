import Accessibility
import TestSupport
import Testing
import WordFormat

@Suite struct AccessibilityTests {
  private static let core = """
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Welding</dc:title>\
    <dc:language>en-US</dc:language></cp:coreProperties>
    """
  private static let styles = """
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>\
    <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/>\
    <w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Bare"><w:name w:val="heading 2"/></w:style>\
    <w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow">\
    <w:tcPr><w:shd w:fill="1F4E79"/></w:tcPr></w:tblStylePr></w:style></w:styles>
    """
  private static let top =
    "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>Welding</w:t></w:r></w:p>"

  private func found(_ body: String, title: Bool = true) throws -> [String] {
    var builder = WordBuilder(Self.top + body).with("styles", Self.styles)
    if title { builder = builder.with("core", Self.core, named: "docProps/core.xml") }
    return try WordAccessibility(reading: builder.bytes()).found
      .map { "\($0.kind.code) \($0.place): \($0.message)" }
  }

  private static func text(_ text: String, _ look: String = "") -> String {
    "<w:p><w:r><w:rPr>\(look)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private static func cell(_ content: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(text(content))</w:tc>"
  }

  private static func table(_ rows: [String], header: Bool = true) -> String {
    let first = header ? "<w:trPr><w:tblHeader/></w:trPr>" : ""
    return "<w:tbl>"
      + rows.enumerated().map { "<w:tr>\($0 == 0 ? first : "")\($1)</w:tr>" }.joined() + "</w:tbl>"
  }

  private static let twoByTwo = [
    cell("Week") + cell("Topic") + cell("Hours"), cell("1") + cell("Safety") + cell("8"),
  ]

  @Test func `a plain document keeps nobody out`() throws {
    #expect(try found(Self.text("Bring your gloves.") + Self.table(Self.twoByTwo)) == [])
  }

  @Test func `a file without properties has no title and no language`() throws {
    #expect(
      try found("", title: false) == [
        "ACC-101 the file: The property “Title” is empty.",
        "ACC-102 the file: The styles do not say in which language the text is.",
      ])
  }

  @Test(arguments: [
    (
      "<w:p><w:pPr><w:pStyle w:val=\"H3\"/></w:pPr><w:r><w:t>Tools</w:t></w:r></w:p>",
      "ACC-204 the heading “Tools”: “Tools” is of level 3, right after level 1."
    ),
    (
      "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr></w:p>",
      "ACC-205 the heading “”: A heading of level 1 has no text."
    ),
    (
      "<w:p><w:pPr><w:pStyle w:val=\"Bare\"/></w:pPr><w:r><w:t>Tools</w:t></w:r></w:p>",
      """
      ACC-206 the style “heading 2”: The style has no outline level, so a PDF that is made of the \
      file loses its headings.
      """
    ),
    (
      text("Tools", "<w:b/>"),
      "ACC-202 paragraph 1 under “Welding”: “Tools” is bold and stands alone, and its style is “”."
    ),
    (top, "ACC-203 the file: 2 headings are of the first level."),
    (
      text("•\tGloves"),
      "ACC-401 paragraph 1 under “Welding”: “• Gloves” begins with a typed sign."
    ),
    (
      text("- Gloves") + text("- Helmet"),
      """
      ACC-401 paragraph 1 under “Welding”: “- Gloves” and 1 more below begin with typed signs or \
      numbers.
      """
    ),
    (
      text("Pale", "<w:color w:val=\"AAAAAA\"/>"),
      "ACC-503 paragraph 1 under “Welding”: “Pale” stands out from its ground by 2.3 to 1."
    ),
    (
      "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>Click here</w:t></w:r></w:hyperlink></w:p>",
      "ACC-502 paragraph 1 under “Welding”: The text of the link is only “Click here”."
    ),
    (
      """
      <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Logo"/></wp:inline></w:drawing></w:r></w:p>
      """,
      "ACC-501 paragraph 1 under “Welding”: A picture (“Logo”) has no alternative text."
    ),
    (
      """
      <w:p><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="Logo" descr="Seal"/></wp:anchor>\
      </w:drawing></w:r></w:p>
      """,
      "ACC-403 paragraph 1 under “Welding”: A picture floats beside the text."
    ),
    (
      table(twoByTwo, header: false),
      "ACC-301 table 1, row 1: The first row is not marked as a header."
    ),
    (
      table([cell("Week") + cell(""), cell("1") + cell("Safety")]),
      "ACC-302 table 1, row 1, column 2: The header of the column is empty."
    ),
    (
      table([cell("Week", "<w:gridSpan w:val=\"2\"/>"), cell("1") + cell("Safety")]),
      "ACC-303 table 1, row 1: The header row has merged cells."
    ),
    (table([cell("Mind the gap")]), "ACC-304 table 1: The table has only one cell."),
    (
      table([cell("Week") + cell("Met"), cell("1") + cell("", "<w:shd w:fill=\"00FF00\"/>")]),
      "ACC-504 table 1, row 2, column 2: A cell is filled with color and has no words."
    ),
  ])
  func `one barrier is told once, with its place`(body: String, told: String) throws {
    #expect(try found(body) == [told])
  }

  /// Colors that depend on what lies below, and are fine there.
  @Test(arguments: [
    text("White", "<w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"1F4E79\"/>"),
    text("Large gray", "<w:color w:val=\"888888\"/><w:sz w:val=\"40\"/>"),
    "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>"
      + text("White", "<w:color w:val=\"FFFFFF\"/>") + "</w:tc>" + cell("b") + "</w:tr><w:tr>"
      + cell("c") + cell("d") + "</w:tr></w:tbl>",
    text("Hidden", "<w:color w:val=\"FFFFFF\"/><w:vanish/>"),
  ])
  func `text on its own ground is judged by it`(body: String) throws {
    #expect(try found(body) == [])
  }

  @Test func `headers and footers are looked through, and have no headings`() throws {
    let body =
      Self.top + Self.text("Text.") + "<w:sectPr/>"
    func part(_ kind: String, _ content: String) -> String {
      "<w:\(kind) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "\(content)</w:\(kind)>"
    }
    let pale = Self.text("Pale", "<w:color w:val=\"AAAAAA\"/>")
    let heading = "<w:p><w:pPr><w:pStyle w:val=\"H3\"/></w:pPr><w:r><w:t>College</w:t></w:r></w:p>"
    let bytes = try WordBuilder(body).with("styles", Self.styles)
      .with("core", Self.core, named: "docProps/core.xml")
      .with("header", part("hdr", heading + Self.table([Self.cell("Logo") + Self.cell("Name")])))
      .with("footer", part("ftr", pale)).bytes()
    #expect(
      try WordAccessibility(reading: bytes).found.map { "\($0.kind.code) \($0.place)" }
        == ["ACC-503 a footer"])
  }
}
