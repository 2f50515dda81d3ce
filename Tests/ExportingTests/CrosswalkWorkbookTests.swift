import Curriculum
import Exporting
import OfficePackage
import Reports
import SheetFormat
import TestSupport
import Testing

@Suite struct CrosswalkWorkbookTests {
  private func parts(_ program: Program) throws -> (OfficePackage, ExportedFile) {
    let crosswalk = Crosswalk(of: program, against: SampleFrameworks.library)
    let file = try CrosswalkWorkbook(crosswalk, ExportSettings(for: program)).file(named: "walk")
    return (try OfficePackage(reading: file.bytes), file)
  }

  private func matrix(_ program: Program) throws -> String {
    let package = try parts(program).0
    let part = PartName("xl/worksheets/sheet2.xml")
    return String(decoding: try package.bytes(of: part), as: UTF8.self)
  }

  @Test func `the workbook reads like its golden`() throws {
    let bytes = try parts(SampleProgram.nursing).1.bytes
    let sheets = try WorkbookContents(reading: bytes).sheets
    let lines = sheets.flatMap { sheet in
      ["== \(sheet.name)"]
        + sheet.rows.map { row in
          "\(row.number): \(row.cells.joined(separator: " | ").replacing("\n", with: "⏎"))"
        }
    }
    Golden("workbook.txt").matches(lines.joined(separator: "\n") + "\n")
  }

  @Test func `the matrix turned around reads like its golden`() throws {
    let crosswalk = Crosswalk(of: SampleProgram.nursing, against: SampleFrameworks.library)
    var workbook = CrosswalkWorkbook(crosswalk)
    workbook.isTransposed = true
    workbook.isMatrixOnly = true
    let sheets = try WorkbookContents(reading: workbook.file(named: "turned").bytes).sheets
    #expect(sheets.map(\.name) == ["Matrix"])
    let lines = sheets[0].rows.map { "\($0.number): \($0.cells.joined(separator: " | "))" }
    Golden("matrix-turned.txt").matches(lines.joined(separator: "\n") + "\n")
  }

  @Test func `lists of words, heat, real tables and the language are in the file`() throws {
    let package = try parts(SampleProgram.nursing).0
    func text(_ part: String) throws -> String {
      String(decoding: try package.bytes(of: PartName(part)), as: UTF8.self)
    }
    #expect(try text("xl/worksheets/sheet2.xml").contains("<conditionalFormatting sqref=\"H5:V5\""))
    #expect(try text("xl/worksheets/sheet4.xml").contains("<formula1>\"full,partial\"</formula1>"))
    #expect(try text("xl/tables/table2.xml").contains("displayName=\"LongForm\" ref=\"A1:K15\""))
    #expect(try text("docProps/custom.xml").contains("<vt:lpwstr>en-US</vt:lpwstr>"))
  }

  @Test func `totals are formulas that carry their values`() throws {
    let xml = try matrix(SampleProgram.nursing)
    #expect(xml.contains("<f>COUNTA(H7:V7)</f><v>5</v>"))
    #expect(xml.contains("<f>IF(COUNTA(N7:N11)=0,\"gap\",COUNTA(N7:N11))</f><v>gap</v>"))
  }

  @Test func `there are six sheets, and the same input has the same bytes`() throws {
    let (package, file) = try parts(SampleProgram.nursing)
    let book = String(decoding: try package.bytes(of: PartName("xl/workbook.xml")), as: UTF8.self)
    let names = book.matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
    #expect(names == ["Read me", "Matrix", "Gaps", "Long form", "Objectives", "Items"])
    #expect(try parts(SampleProgram.nursing).1 == file)
    #expect(file.name == "walk.xlsx")
  }

  @Test func `a program without objectives has a workbook too`() throws {
    let xml = try matrix(Program())
    #expect(!xml.contains("<f>"))
  }

  @Test(arguments: HostileTexts.all)
  func `no text of a program becomes a formula or breaks a part`(text: String) throws {
    var program = Program()
    program.title = text
    var objective = Objective(id: "o1")
    objective.label = text
    objective.statement = text
    objective.alignments = [Alignment(ItemReference(code: text))]
    program.objectives = [objective]
    let package = try parts(program).0
    for part in package.parts { _ = try package.tree(of: part) }
    let xml = try matrix(program)
    let formulas = xml.matches(of: /<f>([^<]*)<\/f>/).map { String($0.output.1) }
    #expect(formulas.allSatisfy { $0.hasPrefix("COUNT") || $0.hasPrefix("IF(COUNT") })
  }
}
