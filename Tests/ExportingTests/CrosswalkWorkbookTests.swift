import Curriculum
import Exporting
import OfficePackage
import Reports
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

  @Test func `the matrix looks like its golden`() throws {
    let xml = try matrix(SampleProgram.nursing)
    Golden("matrix.xml.txt").matches(xml.replacing("><", with: ">\n<"))
  }

  @Test func `totals are formulas that carry their values`() throws {
    let xml = try matrix(SampleProgram.nursing)
    #expect(xml.contains("<f>COUNTA(H6:V6)</f><v>5</v>"))
    #expect(xml.contains("<f>IF(COUNTA(N6:N10)=0,\"gap\",COUNTA(N6:N10))</f><v>gap</v>"))
  }

  @Test func `there are three sheets, and the same input has the same bytes`() throws {
    let (package, file) = try parts(SampleProgram.nursing)
    let book = String(decoding: try package.bytes(of: PartName("xl/workbook.xml")), as: UTF8.self)
    let names = book.matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
    #expect(names == ["Read me", "Crosswalk", "Gaps"])
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
    #expect(formulas.allSatisfy { $0.hasPrefix("COUNTA(") || $0.hasPrefix("IF(COUNT") })
  }
}
