import SheetFormat
import Testing

/// What a workbook shows, read back: cells of every kind, and what stands oddly in a file.
@Suite struct WorkbookReadingTests {
  private func cells(_ rows: String) throws -> [[String]] {
    try WorkbookByHand(rows).sheet().rows.map(\.cells)
  }

  @Test func `a workbook that libxlsxwriter wrote is read back`() throws {
    var styles = StyleSheet()
    let plain = styles.add(CellStyle())
    let properties = WorkbookProperties(
      title: "List", subject: "", creator: "Plait", language: "en-US", created: 0)
    var workbook = Workbook(properties: properties, styles: styles)
    let texts = ["RI.4.3", "Explains <events> & ideas", "=1+1", "_x0041_", "two\nlines", "é–"]
    workbook.sheets = [
      Sheet("Cover", rowCount: 0) { _, _ in },
      Sheet("Items", rowCount: 3) { number, row in
        guard number != 1 else { return }
        for (column, text) in texts.enumerated() { row.text(text, at: column, plain) }
        row.number(7, at: 8, plain)
      },
    ]
    let read = try WorkbookContents(reading: try workbook.bytes())
    #expect(read.sheets.map(\.name) == ["Cover", "Items"])
    #expect(read.sheets[1].rows.map(\.number) == [1, 3])
    #expect(read.sheets[1].rows[0].cells == texts + ["", "", "7"])
  }

  @Test func `every kind of cell is a text`() throws {
    var workbook = WorkbookByHand(
      """
      <row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2"><v>1.1000000000000001</v></c>\
      <c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c>\
      <c r="F2" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="G2"><f>1+1</f></c>\
      <c r="H2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>\
      <c r="I2" t="d"><v>2026-11-28</v></c></row>
      """)
    workbook.strings = """
      <si><t>unused</t></si><si><r><rPr><b/></rPr><t>RI.</t></r><r><t xml:space="preserve">4 _x000A_3</t></r>\
      <rPh sb="0" eb="1"><t>spoken</t></rPh></si>
      """
    let sheet = try workbook.sheet()
    #expect(
      sheet.rows.map(\.cells) == [
        ["", "RI.4 \n3", "1.1", "TRUE", "#REF!", "ax", "", "inline", "2026-11-28"]
      ])
    #expect(
      sheet.notices.map { "\($0.kind) \($0.cell)" } == [
        "error E2", "formula F2", "formulaWithoutValue G2",
      ])
  }

  @Test(arguments: [
    ("0", "1.10", "1.1"), ("0", "100000", "100000"), ("0", "0.30000000000000004", "0.3"),
    ("0", "1E-7", "1e-07"), ("2", "1.1", "1.10"), ("14", "46354", "2026-11-28"),
    ("14", "1", "1900-01-01"), ("14", "61", "1900-03-01"),
    ("22", "46354.354166666664", "2026-11-28 08:30"),
    ("20", "0.5", "12:00"), ("9", "0.45", "45%"), ("164", "46354", "2026-11-28"),
    ("165", "7", "007"), ("166", "5", "5"), ("167", "0.75", "18:00"), ("2", "1.256", "1.256"),
    ("0", "1e400", "1e400"), ("0", "-0.99999999999999994", "-1"), ("0", "two", "two"),
  ])
  func `a number is shown as its format shows it`(format: String, raw: String, shown: String) throws
  {
    var workbook = WorkbookByHand("<row><c s=\"1\"><v>\(raw)</v></c></row>")
    workbook.styles = """
      <numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yyyy;@"/>\
      <numFmt numFmtId="165" formatCode="000"/><numFmt numFmtId="166" formatCode="0&quot; days&quot;"/>\
      <numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="\(format)"/></cellXfs>
      """
    #expect(try workbook.sheet().rows.map(\.cells) == [[shown]])
  }

  @Test func `days may be counted from 1904`() throws {
    var workbook = WorkbookByHand("<row><c s=\"0\"><v>44892</v></c></row>")
    workbook.properties = "<workbookPr date1904=\"1\"/>"
    workbook.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    #expect(try workbook.sheet().rows[0].cells == ["2026-11-28"])
  }

  @Test func `a strict workbook is read like a transitional one`() throws {
    var workbook = WorkbookByHand("<row><c t=\"s\"><v>0</v></c></row>")
    workbook.main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    workbook.office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    workbook.strings = "<si><t>word</t></si>"
    #expect(try workbook.sheet().rows.map(\.cells) == [["word"]])
  }

  @Test func `hidden sheets and rows are read and told, merged cells too`() throws {
    var workbook = WorkbookByHand()
    workbook.sheets = [
      ("Shown", "visible", "<sheetData/>"),
      (
        "Hidden", "veryHidden",
        "<sheetData><row r=\"5\" hidden=\"1\"><c r=\"A5\"><v>1</v></c></row></sheetData>"
          + "<mergeCells><mergeCell ref=\"A5:B6\"/></mergeCells>"
      ),
    ]
    let sheets = try WorkbookContents(reading: try workbook.bytes()).sheets
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(
      sheets[1].notices.map { "\($0.kind) \($0.cell)" } == ["hiddenRow 5", "merged A5:B6"])
  }

  @Test func `rows out of order are put in order, and two cells of one place are both kept`() throws
  {
    let sheet = try WorkbookByHand(
      "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>"
        + "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>11</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\"><v>33</v></c><c r=\"B3\"><v>4</v></c></row>"
    ).sheet()
    #expect(sheet.rows.map(\.cells) == [["1\n11"], ["3\n33", "4"]])
    #expect(sheet.notices.count { $0.kind == .place } == 3)
  }

  @Test func `a place that cannot be is the next one`() throws {
    let sheet = try WorkbookByHand(
      "<row r=\"99999999999999999999\"><c r=\"ZZZZ9\"><v>1</v></c><c><v>2</v></c></row>"
    ).sheet()
    #expect(sheet.rows == [SheetContents.Row(number: 1, cells: ["1", "2"])])
    #expect(sheet.notices.map(\.kind) == [.place, .place])
  }

  @Test func `a million declared rows cost nothing`() throws {
    let sheet = try WorkbookByHand("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")
      .sheet()
    #expect(sheet.rows.map(\.number) == [1_048_576])
  }

  @Test func `words that are missing are told`() throws {
    let sheet = try WorkbookByHand("<row><c t=\"s\"><v>12</v></c><c t=\"s\"><v>-1</v></c></row>")
      .sheet()
    #expect(sheet.rows == [])
    #expect(
      sheet.notices.map { "\($0.kind) \($0.cell) \($0.detail)" } == [
        "missingWords A1 12", "missingWords B1 -1",
      ])
  }
}
