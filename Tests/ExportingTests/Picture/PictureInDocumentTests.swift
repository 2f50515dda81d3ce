import Curriculum
import Exporting
import OfficePackage
import Reports
import SafeXML
import TestSupport
import Testing

/// A picture in a page and in a Word document.
@Suite struct PictureInDocumentTests {
  /// Makes the same few bytes of everything.
  private struct Pixels: Rasterizer {
    func png(_ svg: [UInt8], width: Double, height: Double) -> [UInt8]? {
      [0x89, 0x50, 0x4E, 0x47]
    }
  }

  private static let picture = Timeline(of: SampleProgram.nursing).picture()

  private static let report: Report = {
    var report = Report(.schedule, of: SampleProgram.nursing, title: "Schedule")
    report.sections = [ReportSection("Twice", [.picture(picture), .picture(picture)])]
    return report
  }()

  /// All parts of a file as one text.
  private func all(_ file: ExportedFile) throws -> String {
    let package = try OfficePackage(reading: file.bytes)
    return try package.parts.map { String(decoding: try package.bytes(of: $0), as: UTF8.self) }
      .joined(separator: "\n")
  }

  @Test func `a page has it as a figure, and each id once`() throws {
    let file = try HTMLExporter().export(Self.report, named: "x")
    let page = String(decoding: file.bytes, as: UTF8.self)
    #expect(page.matches(of: /<figure>/).count == 2)
    let ids = page.matches(of: /\bid="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    #expect(page.contains("aria-labelledby=\"p2-title p2-desc\""))
    // The style sheet gives every color, so that dark pages are dark.
    let drawing = page.split(separator: "<figure>")[1].prefix { $0 != "…" }
    #expect(!drawing.contains("fill=\"#"))
    let names = Set(
      page.matches(of: /class="([fs]-[^"]*)"/).flatMap { $0.output.1.split(separator: " ") })
    for name in names { #expect(page.contains(".\(name) {"), "\(name) has no color") }
  }

  @Test func `Word has pixels, the drawing, and the words for both`() throws {
    var settings = ExportSettings()
    settings.rasterizer = Pixels()
    let all = try all(WordExporter(settings).export(Self.report, named: "x"))
    #expect(all.contains("<asvg:svgBlip"))
    #expect(
      all.matches(of: /<wp:docPr id="\d" name="Picture \d" descr="All three strands/).count == 2)
    #expect(all.contains("<title id=\"title\">Hours and dates"))
  }

  @Test func `without pixels Word has the words alone`() throws {
    let all = try all(WordExporter().export(Self.report, named: "x"))
    #expect(!all.contains("<w:drawing"))
    #expect(all.contains("All three strands run together from September 10, 2026"))
  }

  @Test func `a workbook names it, and a file of values leaves it out`() throws {
    let all = try all(SheetExporter().export(Self.report, named: "x"))
    #expect(all.contains("Picture “Hours and dates: Nursing Assistant with English and Math”"))
    let values = try CSVExporter().export(Self.report, named: "x")
    #expect(!String(decoding: values.bytes, as: UTF8.self).contains("Hours and dates:"))
  }
}
