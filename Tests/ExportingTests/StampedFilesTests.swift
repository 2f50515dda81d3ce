import Curriculum
import Exporting
import OfficePackage
import Reports
import TestSupport
import Testing

@Suite struct StampedFilesTests {
  private func file(_ format: String) throws -> ExportedFile {
    var settings = ExportSettings(for: SampleProgram.nursing)
    settings.contentHash = "21cf8b21"
    let exporter = try #require(ExporterCatalog(settings)[format])
    let report = ReportKind.checklist.report(
      of: SampleProgram.nursing, library: SampleFrameworks.library)
    return try exporter.export(report, named: "checklist")
  }

  @Test(arguments: ["docx", "xlsx"])
  func `a file of Office has the stamp among its properties`(format: String) throws {
    let package = try OfficePackage(reading: try file(format).bytes)
    let part = String(
      decoding: try package.bytes(of: PartName("docProps/custom.xml")), as: UTF8.self)
    for (name, value) in [
      ("Plait document", "checklist"), ("Plait program", SampleProgram.nursing.title),
      ("Plait content hash", "21cf8b21"),
    ] {
      #expect(part.contains("name=\"\(name)\"><vt:lpwstr>\(value)</vt:lpwstr>"))
    }
  }

  @Test func `a page has the stamp in its head`() throws {
    let page = String(decoding: try file("html").bytes, as: UTF8.self)
    #expect(page.contains("<meta name=\"plait-document\" content=\"checklist\">"))
    #expect(page.contains("<meta name=\"plait-content-hash\" content=\"21cf8b21\">"))
  }
}
