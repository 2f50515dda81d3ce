import OfficePackage
import TestSupport
import Testing
import WordFormat
import ZipArchive

/// The attack classes D02 to D13 of the threat catalog.
@Suite struct HostileWordTests {
  private func read(_ builder: WordBuilder) throws -> WordDocument {
    try WordDocument(reading: builder.bytes())
  }

  private func paragraph(_ text: String, style: String = "A") -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test(arguments: [
    "<w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style>",
    """
    <w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>\
    <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>
    """,
  ])
  func `D02 styles in a circle end and are told`(styles: String) throws {
    let document = try read(
      WordBuilder(paragraph("text")).with("styles", "<w:ROOT>\(styles)</w:ROOT>"))
    #expect(document.text == "text\n")
    #expect(document.notices.contains { $0.code == "DOCX-211" })
  }

  @Test func `D02 linked styles in a circle are no circle of bases`() throws {
    let styles = """
      <w:style w:styleId="A"><w:link w:val="B"/></w:style>\
      <w:style w:styleId="B"><w:link w:val="A"/></w:style>
      """
    let document = try read(
      WordBuilder(paragraph("text")).with("styles", "<w:ROOT>\(styles)</w:ROOT>"))
    #expect(document.text == "text\n")
    #expect(document.notices.isEmpty)
  }

  @Test func `D02 lists that point at each other end`() throws {
    let numbering = """
      <w:ROOT><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum>\
      <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="B"/></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:ROOT>
      """
    let styles = """
      <w:ROOT><w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>\
      </w:style><w:style w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>\
      </w:style></w:ROOT>
      """
    let document = try read(
      WordBuilder(paragraph("text")).with("styles", styles).with("numbering", numbering))
    #expect(document.text == "text\n")
  }

  @Test(arguments: ["attachedTemplate", "image", "oleObject", "subDocument", "frame", "package"])
  func `D03 what a relationship finds outside is told and not opened`(type: String) throws {
    let targets = [
      "http://localhost/a.dotm", "file:///dev/zero", "\\\\server\\share\\a.dotm", "/dev/zero",
    ]
    for target in targets {
      let document = try read(WordBuilder(paragraph("text")).linking(type, to: target))
      #expect(document.text == "text\n")
      #expect(document.notices.map(\.code) == ["DOCX-205"])
      #expect(document.notices.first?.description.contains(target.escaped) == true)
    }
  }

  @Test func `D03 a link is kept as text with its address`() throws {
    let body = "<w:p><w:hyperlink r:id=\"rId1\"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>"
    let document = try read(WordBuilder(body).linking("hyperlink", to: "file:///dev/zero"))
    #expect(document.text == "here\n")
    #expect(document.notices.isEmpty)
  }

  @Test(arguments: [
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
  ])
  func `D04 macros are told and never read`(type: String) throws {
    var builder = WordBuilder(paragraph("text"))
    builder.mainType = type
    let document = try read(builder)
    #expect(document.text == "text\n")
    #expect(document.notices.map(\.code) == ["DOCX-206"])
  }

  @Test func `D05 a document inside is named and not opened`() throws {
    let document = try read(WordBuilder("<w:altChunk r:id=\"rId1\"/>" + paragraph("text")))
    #expect(document.text == "text\n")
    #expect(document.notices.map(\.code) == ["DOCX-207"])
  }

  @Test func `Z04 archives inside are never opened`() throws {
    var inner = try WordBuilder(paragraph("deep")).bytes()
    for _ in 0..<5 {
      let reader = try ZipReader(try WordBuilder(paragraph("text")).bytes())
      var writer = ZipWriter()
      for entry in reader.entries { writer.add(entry.name, try reader.read(entry.name)) }
      writer.add("word/embeddings/oleObject1.docx", inner, .stored)
      inner = try writer.finish()
    }
    #expect(try WordDocument(reading: inner).fullText == "text\n")
  }

  @Test func `D06 the strict form says the same`() throws {
    var builder = WordBuilder(paragraph("text"))
    let transitional = try read(builder)
    builder.form = .strict
    #expect(try read(builder).blocks == transitional.blocks)
  }

  @Test func `D07 one branch of alternate content is read`() throws {
    let document = try read(
      WordBuilder(
        """
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="zz"><w:t>new</w:t></mc:Choice>\
        <mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
        """))
    #expect(document.text == "old\n")
  }

  @Test func `D08 content controls at each level keep their text`() throws {
    func control(_ content: String) -> String {
      "<w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_1\"/></w:sdtPr><w:sdtContent>\(content)"
        + "</w:sdtContent></w:sdt>"
    }
    let run = "<w:r><w:t>run</w:t></w:r>"
    let cell = control("<w:tc>\(control("<w:p>\(control(control(run)))</w:p>"))</w:tc>")
    let body = control("<w:tbl>\(control("<w:tr>\(cell)</w:tr>"))</w:tbl>")
    #expect(try read(WordBuilder(body)).text == "run\n")
  }

  @Test func `D09 the text is what accepting all changes gives`() throws {
    let body = """
      <w:p><w:ins w:author="a"><w:r><w:t xml:space="preserve">new </w:t></w:r></w:ins><w:del w:author="b"><w:r>\
      <w:delText>old </w:delText></w:r></w:del><w:r><w:t>text</w:t></w:r></w:p>
      """
    let document = try read(WordBuilder(body))
    #expect(document.text == "new text\n")
    #expect(document.changes.map(\.author) == ["a", "b"])
  }

  @Test func `D10 hidden text is told apart and fields are never evaluated`() throws {
    let body = """
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDETEXT "/etc/hostname"\
      </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>result</w:t>\
      <w:fldChar w:fldCharType="end"/></w:r></w:p>
      """
    let document = try read(WordBuilder(body))
    #expect(document.text == "result\n")
    #expect(document.notices.map(\.code) == ["DOCX-201"])
  }

  @Test func `D11 merged, missing and ragged cells keep their columns`() throws {
    let body = """
      <w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr>\
      <w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>\
      <w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>\
      <w:tc><w:p/></w:tc></w:tr></w:tbl>
      """
    guard case .table(let table) = try read(WordBuilder(body)).blocks[0] else { return }
    #expect(table.columnCount == 4)
    #expect(table.rows[0].cells.map(\.column) == [1])
    #expect(table.rows[1].cells.map(\.column) == [0, 1, 2, 3])
  }

  @Test func `D12 what turns or hides letters is kept in the text and escaped in messages`() throws
  {
    let odd = "a\u{202E}b\u{200B}c\u{2066}d\u{E0041}"
    let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>\(odd)</w:t></w:r></w:p>"
    let document = try read(WordBuilder(paragraph(odd) + hidden))
    #expect(document.text.hasPrefix(odd))
    let notice = try #require(document.notices.first)
    #expect("\(notice)".contains("a\\u{202e}b\\u{200b}c\\u{2066}d\\u{e0041}"))
  }

  @Test(arguments: [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "text/plain", "",
  ])
  func `D13 relationships go before content types that contradict them`(type: String) throws {
    var builder = WordBuilder(paragraph("text"))
    builder.mainType = type
    #expect(try read(builder).text == "text\n")
  }

  @Test(arguments: ["word/main.xml", "document.xml", "a/b/c/d.xml", "word/document.bin"])
  func `D13 the main part may have any name`(name: String) throws {
    var builder = WordBuilder(paragraph("text"))
    builder.mainPart = name
    #expect(try read(builder).text == "text\n")
  }

  @Test func `notices of one code are counted and not all kept`() throws {
    var limits = WordLimits()
    limits.noticesOfEachCode = 2
    let bytes = try WordBuilder(String(repeating: "<w:altChunk/>", count: 5)).bytes()
    let notices = try WordDocument(reading: bytes, limits: limits).notices
    #expect(notices.map(\.code) == ["DOCX-207", "DOCX-207", "DOCX-213"])
    #expect(notices.last?.description == "3 more notices of the kind DOCX-207 are not listed.")
  }

  @Test func `formulas in formulas take no longer than they are long`() throws {
    let depth = 60
    let text =
      String(repeating: "<m:nary><m:sub>", count: depth) + "<m:r><m:t>x</m:t></m:r>"
      + String(repeating: "</m:sub></m:nary>", count: depth)
    let bytes = try WordBuilder("<w:p><m:oMath>\(text)</m:oMath></w:p>").bytes()
    let time = ContinuousClock().measure { _ = try? WordDocument(reading: bytes) }
    #expect(time < .seconds(1))
  }
}
