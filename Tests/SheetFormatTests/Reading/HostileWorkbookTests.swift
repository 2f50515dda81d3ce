import SheetFormat
import Testing

/// Workbooks that mean harm, or that are none: each is refused with its code.
@Suite struct HostileWorkbookTests {
  private func code(
    _ workbook: WorkbookByHand, limits: SheetLimits = .usual
  ) throws -> String? {
    let bytes = try workbook.bytes()
    do {
      _ = try WorkbookContents(reading: bytes, limits: limits)
      return nil
    } catch let error {
      #expect(!error.description.contains("Word "), "the words are about a workbook")
      return error.code
    }
  }

  @Test func `a zip bomb is refused`() throws {
    let row = "<row><c t=\"str\"><v>\(String(repeating: "a", count: 2_000_000))</v></c></row>"
    #expect(try code(WorkbookByHand(row)) == "ZIP-113")
  }

  @Test func `a document type is refused`() throws {
    var workbook = WorkbookByHand()
    workbook.prolog = "<!DOCTYPE x [<!ENTITY a \"b\">]>"
    #expect(try code(workbook) == "XML-102")
  }

  @Test func `deep nesting is refused`() throws {
    let deep = String(repeating: "<x>", count: 500) + String(repeating: "</x>", count: 500)
    #expect(try code(WorkbookByHand(deep)) == "XML-106")
  }

  @Test func `too many columns, rows and cells are refused at their place`() throws {
    var limits = SheetLimits()
    limits.columns = 3
    let wide = WorkbookByHand("<row><c r=\"XFD1\"><v>1</v></c></row>")
    #expect(
      throws: SheetReadingError.tooMany(.columns, place: "sheet Items, row 1", limit: 3)
    ) { try wide.sheet(limits: limits) }
    limits.rows = 1
    let long = WorkbookByHand("<row><c><v>1</v></c></row><row><c><v>1</v></c></row>")
    #expect(
      throws: SheetReadingError.tooMany(.rows, place: "sheet Items, row 2", limit: 1)
    ) { try long.sheet(limits: limits) }
    limits.rows = 9
    limits.cells = 1
    #expect(
      throws: SheetReadingError.tooMany(.cells, place: "sheet Items, row 2", limit: 1)
    ) { try long.sheet(limits: limits) }
  }

  @Test func `a Word document is no workbook`() throws {
    var workbook = WorkbookByHand()
    workbook.main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    #expect(try code(workbook) == "TAB-101")
  }
}
