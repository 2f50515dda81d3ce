import Accessibility
import SheetFormat
import Testing

@Suite struct SheetAccessibilityTests {
  private func found(_ workbook: Workbook) throws -> [String] {
    try SheetAccessibility(reading: try workbook.bytes()).found
      .map { "\($0.kind.code) \($0.place): \($0.message)" }
  }

  private func workbook(title: String = "Hours", _ name: String, rows: Int = 3, frozen: Int = 1)
    -> Workbook
  {
    let properties = WorkbookProperties(
      title: title, subject: "", creator: "Plait", language: "en-US", created: 1)
    var styles = StyleSheet()
    let plain = styles.add(CellStyle())
    var sheet = Sheet(name, rowCount: rows) { number, row in
      for column in 0..<3 { row.text("\(number) \(column)", at: column, plain) }
    }
    sheet.columns = [SheetColumn(width: 10, count: 3)]
    sheet.frozen = (rows: frozen, columns: 0)
    var workbook = Workbook(properties: properties, styles: styles)
    workbook.sheets = [sheet]
    return workbook
  }

  @Test func `a sheet with a named header row keeps nobody out`() throws {
    #expect(try found(workbook("Hours")) == [])
  }

  @Test func `what is missing is told, with the sheet`() throws {
    #expect(
      try found(workbook(title: "", "Sheet1", rows: 30, frozen: 0)) == [
        "ACC-308 sheet “Sheet1”: The sheet is still called “Sheet1”.",
        """
        ACC-301 sheet “Sheet1”: The cells are no table of Excel, and no row is named as their header.
        """,
        "ACC-307 sheet “Sheet1”: The sheet has 30 rows, and nothing is frozen.",
        "ACC-101 the file: The property “Title” is empty.",
      ])
  }

  @Test func `a cell that says something by its fill alone is told`() throws {
    let properties = WorkbookProperties(
      title: "Hours", subject: "", creator: "Plait", language: "en-US", created: 1)
    var styles = StyleSheet()
    let plain = styles.add(CellStyle())
    var red = CellStyle()
    red.fill = 0xFF0000
    let filled = styles.add(red)
    var sheet = Sheet("Hours", rowCount: 3) { number, row in
      for column in [0, 1, 3] { row.text("\(number) \(column)", at: column, plain) }
      row.text("", at: 2, number > 0 ? filled : plain)
    }
    sheet.columns = [SheetColumn(width: 10, count: 4)]
    sheet.frozen = (rows: 1, columns: 0)
    var workbook = Workbook(properties: properties, styles: styles)
    workbook.sheets = [sheet]
    #expect(
      try found(workbook) == [
        "ACC-504 sheet “Hours”, cell C2: 2 cells are filled with color and have no words."
      ])
  }
}
