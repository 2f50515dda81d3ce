import OfficePackage
import TestSupport
import Testing
import WordFormat

@Suite struct WordLimitsTests {
  private func failure(_ builder: WordBuilder, limits: WordLimits = .usual) throws
    -> WordReadingError?
  {
    let bytes = try builder.bytes()
    do throws(WordReadingError) {
      _ = try WordDocument(reading: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }
  private func nested(_ depth: Int) -> WordBuilder {
    WordBuilder(
      String(repeating: "<w:tbl><w:tr><w:tc>", count: depth) + "<w:p/>"
        + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth))
  }

  @Test func `D01 tables may be nested eight deep and no deeper`() throws {
    #expect(try failure(nested(8)) == nil)
    let error = try failure(nested(9))
    #expect(error?.code == "DOCX-107")
    let cells = String(repeating: "table 1, row 1, column 1, ", count: 8)
    #expect(
      error?.description.hasPrefix(
        "word/document.xml, \(cells)table 1: tables are nested more than 8 deep.") == true)
  }

  @Test func `D01 thousands of nested tables are refused as too deep`() throws {
    #expect(try failure(nested(3000))?.code == "XML-106")
  }

  @Test func `headers are read as many as there are`() throws {
    let count = 240
    let sections = (1...count).map {
      "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId\($0)\"/>"
        + "</w:sectPr></w:pPr></w:p>"
    }
    var builder = WordBuilder(sections.joined())
    for number in 1...count {
      builder = builder.with(
        "header", "<w:ROOT><w:p><w:r><w:t>h\(number)</w:t></w:r></w:p></w:ROOT>")
    }
    let document = try WordDocument(reading: builder.bytes())
    #expect(document.headers.map(\.text) == (1...count).map { "h\($0)" })
  }

  @Test func `tables, rows, paragraphs and changes are bounded`() throws {
    var limits = WordLimits()
    limits.tables = 1
    limits.rows = 2
    limits.paragraphs = 3
    limits.changes = 1
    let table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    let row = "<w:tr><w:tc/></w:tr>"
    let change = "<w:p><w:ins/><w:ins/></w:p>"
    let cases: [(String, WordReadingError.Countable, String)] = [
      (table + table, .tables, "table 2"),
      ("<w:tbl>\(row)\(row)\(row)</w:tbl>", .rows, "table 1, row 3"),
      ("<w:p/><w:p/><w:p/><w:p/>", .paragraphs, "paragraph 4"),
      (change, .changes, "paragraph 1"),
    ]
    for (body, expected, place) in cases {
      guard
        case .tooMany(let what, _, let found, _) = try failure(WordBuilder(body), limits: limits)
      else {
        Issue.record("\(expected) were not bounded")
        continue
      }
      #expect(what == expected)
      #expect(found?.description == place)
    }
  }

  @Test func `a cell cannot claim a million columns`() throws {
    let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc>"
    let bytes = try WordBuilder("<w:tbl><w:tr>\(wide)</w:tr></w:tbl>").bytes()
    guard case .table(let table) = try WordDocument(reading: bytes).blocks[0] else { return }
    #expect(table.columnCount == 256)
  }

  @Test func `D07 a feature that must be understood and is not is refused`() throws {
    var builder = WordBuilder("<w:p/>")
    builder.rootAttributes = "xmlns:new=\"urn:new\" mc:MustUnderstand=\"w14 new\""
    #expect(
      try failure(builder) == .unknownFeature(PartName("word/document.xml"), name: "new"))
  }

  @Test func `other Office files are told apart`() throws {
    var builder = WordBuilder("")
    builder.mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    builder.mainPart = "xl/workbook.xml"
    #expect(try failure(builder) == nil)
    var package = OfficePackageWriter()
    _ = package.relate(
      from: "",
      type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
      target: "xl/workbook.xml")
    package.add(part: "xl/workbook.xml", contentType: builder.mainType, bytes: Array("<w/>".utf8))
    let bytes = try package.finish()
    #expect(throws: WordReadingError.notWord(.workbook)) { try WordDocument(reading: bytes) }
  }

  @Test func `comments without an end and long labels cost no more than they may`() throws {
    let starts = (0..<20_000).map { "<w:commentRangeStart w:id=\"\($0)\"/>" }.joined()
    let words = String(repeating: "<w:r><w:t>wörter</w:t></w:r>", count: 20_000)
    let changes =
      String(repeating: "<w:ins>", count: 90) + words + String(repeating: "</w:ins>", count: 90)
    let long = String(repeating: "%1", count: 20_000)
    let item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
    let builder = WordBuilder(
      "<w:p>\(starts)\(changes)</w:p>" + String(repeating: item, count: 500)
    ).with(
      "numbering",
      """
      <w:ROOT><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">\
      <w:numFmt w:val="cardinalText"/><w:lvlText w:val="\(long)"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:ROOT>
      """
    ).with("comments", "<w:ROOT><w:comment w:id=\"3\" w:author=\"A\"/></w:ROOT>")
    let document = try WordDocument(reading: builder.bytes())
    #expect(document.text.utf8.count < 400_000)
    #expect(document.comments[0].quoted.count < 4_000)
    let told = document.changes.reduce(0) { $0 + $1.text.utf8.count }
    #expect(told == 280_000)
  }

  @Test func `a table with more columns than the limit is refused`() throws {
    let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"250\"/></w:tcPr><w:p/></w:tc>"
    let row = String(repeating: wide, count: 5)
    let error = try failure(WordBuilder("<w:tbl><w:tr>\(row)</w:tr></w:tbl>"))
    #expect(error?.code == "DOCX-108")
    #expect(error?.description.contains("table 1, row 1: the document") == true)
  }

  @Test func `long labels on every paragraph are refused together`() throws {
    let numbering = """
      <w:ROOT><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">\
      <w:lvlText w:val="\(String(repeating: "%1", count: 127))"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:ROOT>
      """
    let item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
    let builder = WordBuilder(String(repeating: item, count: 3)).with("numbering", numbering)
    var limits = WordLimits()
    // One hundred and twenty-seven times 1, then 2.
    limits.longLabelBytes = 254
    let error = try failure(builder, limits: limits)
    #expect(error?.code == "DOCX-108")
    #expect(error?.description.contains("paragraph 3: the document holds more than 254") == true)
    limits.longLabelBytes = 381
    #expect(try failure(builder, limits: limits) == nil)
  }

  @Test func `the number of a custom format is no wider than anybody writes`() throws {
    let zeros = String(repeating: "0", count: 20_000)
    let numbering = """
      <w:ROOT><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">\
      <w:numFmt w:val="custom" w:format="\(zeros)"/><w:lvlText w:val="%1"/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:ROOT>
      """
    let item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
    let document = try WordDocument(
      reading: WordBuilder(item).with("numbering", numbering).bytes())
    #expect(document.text.utf8.count == 65)
  }

  @Test func `one character of a label is no longer than the label may be`() throws {
    let marks = String(repeating: "\u{0301}", count: 20_000)
    let numbering = """
      <w:ROOT><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>\
      <w:lvlText w:val="e\(marks)"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:ROOT>
      """
    let item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
    let document = try WordDocument(
      reading: WordBuilder(item).with("numbering", numbering).bytes())
    #expect(document.text.unicodeScalars.count == 256)
  }

  @Test func `a formula around megabytes of text is written once`() throws {
    let depth = 50
    let text = (0..<17_000).map(String.init).joined(separator: " ")
    let runs = String(repeating: "<m:r><m:t>\(text)</m:t></m:r>", count: 20)
    let formula =
      String(repeating: "<m:f><m:num>", count: depth) + runs
      + String(repeating: "</m:num></m:f>", count: depth)
    let document = try WordDocument(
      reading: WordBuilder("<w:p><m:oMath>\(formula)</m:oMath></w:p>").bytes())
    // Each level adds its parentheses and its bar.
    #expect(document.text.utf8.count == text.utf8.count * 20 + depth * 3 + 1)
  }
}
