import Curriculum
import Exporting
import OfficePackage
import Reports
import SafeXML
import TestSupport
import Testing

/// What every format must do, whatever the text: the catalog picks the formats up by itself.
@Suite struct ExporterConformance {
  static let formats = ExporterCatalog.all.map { type(of: $0).fileExtension }

  private func exporter(_ format: String) throws -> any Exporter {
    try #require(ExporterCatalog()[format])
  }

  /// A report that has the text in every place where text can be.
  private static func report(with text: String) -> Report {
    var report = Report(
      .objectives, title: "T \(text)", program: text, language: "en-US", revision: text)
    report.facts = [ReportFact(text, [text])]
    let line = ReportLine(text, lead: text)
    let columns = [
      ReportColumn(text, .rowHeader), ReportColumn(text, strand: .adultEducation, detail: text),
      ReportColumn("n", .number), ReportColumn("m", .mark),
    ]
    let row = ReportRow([
      ReportCell(text), ReportCell(lines: [line, ReportLine(text, tone: .quiet)]),
      ReportCell(text), ReportCell(ReportMark("●", text, .good, note: text)),
    ])
    report.sections = [
      ReportSection(
        "S \(text)",
        [
          .paragraph(line), .list([line], isOrdered: true), .list([line], isOrdered: false),
          .facts(report.facts), .table(ReportTable(text, columns: columns, rows: [row])),
        ])
    ]
    return report
  }

  @Test(arguments: formats, HostileTexts.all)
  func `a hostile text is written, twice the same`(format: String, text: String) throws {
    let exporter = try exporter(format)
    let first = try exporter.export(Self.report(with: text), named: "report")
    let second = try exporter.export(Self.report(with: text), named: "report")
    #expect(first == second)
    #expect(first.name == "report.\(format)")
    try check(first, against: text)
  }

  @Test(arguments: formats, ReportKind.allCases)
  func `each report is written, twice the same`(format: String, kind: ReportKind) throws {
    let report = kind.report(of: SampleProgram.nursing, library: SampleFrameworks.library)
    let file = try exporter(format).export(report, named: kind.rawValue)
    #expect(try exporter(format).export(report, named: kind.rawValue) == file)
    #expect(!file.bytes.isEmpty)
    try check(file, against: "")
  }

  @Test(arguments: formats)
  func `an empty report is a file too`(format: String) throws {
    let report = Report(.cover, title: "", program: "", language: "en", revision: "")
    try check(try exporter(format).export(report, named: "empty"), against: "")
  }

  private func check(_ file: ExportedFile, against text: String) throws {
    switch file.name.split(separator: ".").last {
    case "docx": try checkPackage(file)
    case "xlsx":
      let sheets = try checkPackage(file)
      #expect(!sheets.contains("<f>"))
    case "html": try checkPage(file)
    case "csv": checkValues(file)
    default: checkPlain(file, forbidding: ["\u{0}", "<script", "<svg", "[x]("])
    }
  }

  /// Every part parses and every relationship leads somewhere; gives all parts as one text.
  @discardableResult
  private func checkPackage(_ file: ExportedFile) throws -> String {
    let package = try OfficePackage(reading: file.bytes)
    var all = ""
    for part in package.parts {
      _ = try package.tree(of: part)
      all += String(decoding: try package.bytes(of: part), as: UTF8.self)
    }
    return all
  }

  /// The page is well-formed XML once its void elements and its doctype are closed: no text opened
  /// or closed an element.
  private func checkPage(_ file: ExportedFile) throws {
    checkPlain(file, forbidding: ["\u{0}", "<script", "<svg onload", "\u{FFFE}"])
    var page = String(decoding: file.bytes, as: UTF8.self)
    page = page.replacing("<!DOCTYPE html>", with: "")
    page = page.replacing(/<meta([^>]*)>/) { "<meta\($0.output.1)/>" }
    _ = try XMLTree.parse(Array(page.utf8))
    #expect(page.matches(of: /<h1>/).count == 1)
    #expect(page.matches(of: /<caption/).count == page.matches(of: /<table/).count)
  }

  /// Each line has the same number of fields, and none begins like a formula.
  private func checkValues(_ file: ExportedFile) {
    #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let lines = CSVReading.lines(file.bytes.dropFirst(3))
    #expect(Set(lines.map(\.count)).count == 1)
    let risky = lines.joined().filter { field in
      field.first.map { "=+-@\t\r\n＝＋－＠".contains($0) } ?? false
    }
    #expect(risky.isEmpty, "\(risky)")
  }

  private func checkPlain(_ file: ExportedFile, forbidding forbidden: [String]) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    for word in forbidden { #expect(!text.contains(word)) }
  }
}
