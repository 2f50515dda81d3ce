import SheetFormat
import Testing
import ZipArchive

@Suite struct SheetFormatTests {
  private func workbook(
    _ names: [String] = ["Sheet"], rows: Int = 1,
    _ write: @escaping @Sendable (Int, inout SheetRow, StyleSheet.ID) -> Void
  ) -> Workbook {
    var styles = StyleSheet()
    let plain = styles.add(CellStyle())
    let properties = WorkbookProperties(
      title: "Title & more", subject: "crosswalk", creator: "Plait", language: "en-US",
      created: 1_788_825_600)
    var workbook = Workbook(properties: properties, styles: styles)
    workbook.sheets = names.map { name in
      Sheet(name, rowCount: rows) { number, row in write(number, &row, plain) }
    }
    return workbook
  }

  private func part(_ name: String, of workbook: Workbook) throws -> String {
    String(decoding: try ZipReader(try workbook.bytes()).read(name), as: UTF8.self)
  }

  private func sheet(of workbook: Workbook) throws -> String {
    try part("xl/worksheets/sheet1.xml", of: workbook)
  }

  @Test(arguments: ["=1+1", "+A1", "-2", "@SUM(A1)", "\t=1", "＝1", "=HYPERLINK(\"x\")"])
  func `a text that looks like a formula stays a text`(text: String) throws {
    let xml = try sheet(of: workbook { _, row, style in row.text(text, at: 0, style) })
    #expect(!xml.contains("<f>"))
    #expect(xml.contains("t=\"inlineStr\""))
  }

  @Test func `a formula of ours carries its value`() throws {
    let xml = try sheet(
      of: workbook { _, row, style in
        let range = CellRange(rows: 4...9, columns: 27...28)
        row.formula(.countFilled(range), value: 3, at: 0, style)
        row.formula(.whenAllPositive(range, "yes", else: "no"), value: "no", at: 1, style)
      })
    #expect(xml.contains("<f>COUNTA(AB5:AC10)</f><v>3</v>"))
    #expect(xml.contains("<f>IF(COUNTIF(AB5:AC10,\"&gt;0\")=12,\"yes\",\"no\")</f><v>no</v>"))
  }

  @Test func `what XML cannot hold is dropped and what Excel would decode is escaped`() throws {
    let xml = try sheet(
      of: workbook { _, row, style in
        row.text("a\u{0}b\u{1B}c\u{FFFE}d", at: 0, style)
        row.text("_x0041_", at: 1, style)
        row.text("1\r\n2\r3", at: 2, style)
      })
    #expect(xml.contains("<t>abcd</t>"))
    #expect(xml.contains("_x005F_x0041_"))
    #expect(xml.contains("<t>1\n2\n3</t>"))
  }

  @Test func `a text that is too long is cut and says so`() throws {
    let long = String(repeating: "😀", count: 20_000)
    let xml = try sheet(of: workbook { _, row, style in row.text(long, at: 0, style) })
    #expect(xml.contains("… (cut)"))
    #expect(xml.split(separator: "😀", omittingEmptySubsequences: false).count < 16_384)
  }

  @Test func `tabs get safe names that differ`() throws {
    let names = ["A/B:C", "a b c", "", "History", "'x'", String(repeating: "n", count: 40)]
    let xml = try part("xl/workbook.xml", of: workbook(names) { _, _, _ in })
    let found = xml.matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
    #expect(
      found == ["A B C", "a b c 2", "Sheet", "Sheet 2", "x", String(repeating: "n", count: 31)])
  }

  @Test func `a sheet with too many columns is refused with a sentence`() {
    var large = workbook { _, _, _ in }
    large.sheets[0].columns = [SheetColumn(width: 5, count: 16_385)]
    #expect(throws: SheetError.tooLarge(sheet: "Sheet", rows: 1, columns: 16_385)) {
      try large.bytes()
    }
  }

  @Test func `a folder that is not there is named`() {
    #expect {
      try workbook { _, _, _ in }.bytes(temporaryFolder: "/nowhere/at/all")
    } throws: { error in
      "\(error)".contains("/nowhere/at/all")
    }
  }

  @Test func `the same workbook has the same bytes, and its date is the one passed in`() throws {
    let book = workbook(rows: 50) { number, row, style in
      row.text("row \(number)", at: 0, style)
      row.comment("remark \(number)", at: 0)
    }
    #expect(try book.bytes() == book.bytes())
    let core = try part("docProps/core.xml", of: book)
    #expect(core.contains("<dc:title>Title &amp; more</dc:title>"))
    #expect(core.contains("2026-09-08T00:00:00Z"))
  }

  @Test func `a footer that begins with a digit does not change the size of its letters`() throws {
    var book = workbook { _, _, _ in }
    book.sheets[0].footer = "5 objectives & more"
    #expect(try sheet(of: book).contains("&amp;L&amp;8 5 objectives &amp;&amp; more"))
  }

  @Test func `frozen rows are repeated on paper`() throws {
    var book = workbook(rows: 3) { number, row, style in row.number(1, at: number, style) }
    book.sheets[0].frozen = (rows: 1, columns: 1)
    #expect(try sheet(of: book).contains("topLeftCell=\"B2\""))
    #expect(
      try part("xl/workbook.xml", of: book).contains(
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Sheet!$A:$A,Sheet!$1:$1"))
  }
}
