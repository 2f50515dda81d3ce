import Curriculum
import Reports
import TestSupport
import Testing

@Suite struct ReportGoldens {
  @Test(arguments: ReportKind.allCases)
  func `each report of a program says what its golden says`(kind: ReportKind) {
    let report = kind.report(of: SampleProgram.nursing, library: SampleFrameworks.library)
    let name = kind.rawValue.split(separator: " ").joined(separator: "-")
    Golden("\(name).txt").matches(report.dump)
  }

  @Test func `the reports of an empty program say what is not stated`() {
    let dumps = ReportKind.allCases.map { kind in
      kind.report(of: Program(), library: SampleFrameworks.library).dump
    }
    Golden("empty-program.txt").matches(dumps.joined(separator: "\n"))
  }

  @Test(arguments: ReportKind.allCases)
  func `headings start below the title and skip no level`(kind: ReportKind) {
    let report = kind.report(of: SampleProgram.nursing, library: SampleFrameworks.library)
    let levels = [1] + report.sections.map(\.level)
    let steps = zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }
    #expect(steps.isEmpty)
    #expect(report.sections.allSatisfy { !$0.heading.isEmpty })
  }

  @Test(arguments: ReportKind.allCases)
  func `each row of a table has a cell for each column, and a name`(kind: ReportKind) {
    let report = kind.report(of: SampleProgram.nursing, library: SampleFrameworks.library)
    for table in report.tables {
      #expect(table.rowHeaderCount > 0, "\(table.caption)")
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    }
  }
}
