import TestSupport
import Testing
import WordFormat
import ZipArchive

@Suite struct WordDocumentTests {
  private let body = """
    <w:p><w:r><w:t>One</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>\
    <w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr>\
    </w:tbl><w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>
    """

  @Test func `text is a line for each paragraph and row`() throws {
    #expect(try WordDocument(reading: WordBuilder(body).bytes()).text == "One\na b\tc\nx\n")
  }

  @Test func `D06 the strict form gives the same document`() throws {
    var strict = WordBuilder(body)
    strict.form = .strict
    #expect(
      try WordDocument(reading: strict.bytes()) == WordDocument(reading: WordBuilder(body).bytes()))
  }

  @Test(arguments: [
    ("application/vnd.ms-word.document.macroEnabled.main+xml", ["DOCX-206"]),
    ("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", ["DOCX-206"]),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", []),
  ])
  func `D04 macro files and templates are read, macros never`(
    type: String, notices: [String]
  ) throws {
    var builder = WordBuilder(body)
    builder.mainType = type
    builder.mainPart = "word/renamed2.xml"
    let document = try WordDocument(reading: builder.bytes())
    #expect(document.text == "One\na b\tc\nx\n")
    #expect(document.notices.map(\.code) == notices)
  }

  @Test func `D03 what lies outside is told and never opened`() throws {
    let types = ["attachedTemplate", "image", "oleObject", "subDocument", "frame", "hyperlink"]
    var builder = WordBuilder(body)
    for type in types { builder = builder.linking(type, to: "file:///dev/zero?\(type)") }
    let notices = try WordDocument(reading: builder.bytes()).notices
    #expect(
      notices.map(\.kind) == types.dropLast().map { .externalContent("file:///dev/zero?\($0)") })
  }

  @Test func `D05 embedded documents are told`() throws {
    let document = try WordDocument(reading: WordBuilder("<w:altChunk r:id=\"rId1\"/>").bytes())
    #expect(
      document.notices.map(\.description) == [
        "paragraph 1: another document is embedded here and was not read. "
          + "Copy its text into this one."
      ])
  }

  @Test func `D05 embedded parts and objects are named and never opened`() throws {
    let object = """
      <w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" \
      ProgID="Excel.Sheet.12" r:id="rId2"/></w:object></w:r></w:p>
      """
    let builder = WordBuilder("<w:altChunk r:id=\"rId1\"/>" + object)
      .with("aFChunk", "<html>words</html>", named: "word/chunk.html")
    let document = try WordDocument(reading: builder.bytes())
    #expect(document.text == "\n")
    #expect(
      document.notices.map(\.kind) == [
        .embeddedDocument("word/chunk.html"), .embeddedDocument("Excel.Sheet.12"),
      ])
  }

  @Test func `a damaged or missing part beside the main one does not stop the reading`() throws {
    let builder = WordBuilder(body).with("styles", "<w:ROOT><broken></w:ROOT>")
      .with("numbering", "<x>")
    let document = try WordDocument(reading: builder.bytes())
    #expect(document.text == "One\na b\tc\nx\n")
    #expect(document.notices.map(\.code) == ["DOCX-210", "DOCX-210"])
  }

  @Test func `places are told in the words of a person`() {
    var place = WordPlace(
      story: .body, steps: [.cell(.init(table: 2, row: 14, column: 3))], paragraph: 1)
    #expect(place.description == "table 2, row 14, column 3")
    place.paragraph = 2
    #expect(place.description == "table 2, row 14, column 3, paragraph 2")
    #expect(WordPlace(story: .body, paragraph: 12).description == "paragraph 12")
    #expect(WordPlace(story: .header(1), paragraph: 1).description == "header 1, paragraph 1")
    #expect(WordPlace(story: .body, table: 3).description == "table 3")
  }

  @Test func `a file cut anywhere is refused, never a crash`() throws {
    let whole = try WordBuilder("<w:p/>").bytes()
    for count in 0..<whole.count {
      #expect(throws: WordReadingError.self) {
        try WordDocument(reading: Array(whole[..<count]))
      }
    }
  }

  @Test func `a byte changed anywhere never crashes`() throws {
    let whole = try WordBuilder(body).bytes()
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0x55
      _ = try? WordDocument(reading: bytes)
    }
  }

  @Test func `a header that one section of several shows is shown`() throws {
    let section = """
      <w:p><w:pPr><w:sectPr><w:headerReference w:type="TYPE" r:id="rId1"/></w:sectPr></w:pPr></w:p>
      """
    // Without w:titlePg the first page has no header of its own.
    let builder = WordBuilder(
      section.replacing("TYPE", with: "first") + section.replacing("TYPE", with: "default")
    ).with("header", "<w:ROOT><w:p><w:r><w:t>Course</w:t></w:r></w:p></w:ROOT>")
    let document = try WordDocument(reading: builder.bytes())
    #expect(document.headers.map(\.text) == ["Course"])
    #expect(document.notices.isEmpty)
  }
}
