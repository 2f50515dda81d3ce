import Curriculum
import Exporting
import Reports
import TestSupport
import Testing

@Suite struct FormatGoldens {
  private func text(_ kind: ReportKind, _ format: String) throws -> String {
    let program = SampleProgram.nursing
    let catalog = ExporterCatalog(ExportSettings(for: program))
    let exporter = try #require(catalog[format])
    let report = kind.report(of: program, library: SampleFrameworks.library)
    return String(decoding: try exporter.export(report, named: "x").bytes, as: UTF8.self)
  }

  @Test(arguments: [ReportKind.objectives, .checklist])
  func `a page looks like its golden`(kind: ReportKind) throws {
    Golden("\(kind.rawValue.split(separator: " ")[0]).html").matches(try text(kind, "html"))
  }

  @Test(arguments: [ReportKind.objectives, .crosswalk, .cover])
  func `a file of values looks like its golden`(kind: ReportKind) throws {
    // Reading a file drops the mark at its start, so the golden is without it.
    let values = try text(kind, "csv").drop { $0 == "\u{FEFF}" }
    Golden("\(kind.rawValue.split(separator: " ")[0]).csv").matches(String(values))
  }

  @Test func `Markdown looks like its golden`() throws {
    Golden("schedule.md").matches(try text(.schedule, "md"))
  }

  @Test func `an exporter is found by extension however it is written`() {
    let catalog = ExporterCatalog()
    #expect(catalog[".DOCX"] is WordExporter)
    #expect(catalog["csv"] is CSVExporter)
    #expect(catalog["pdf"] == nil)
  }
}
