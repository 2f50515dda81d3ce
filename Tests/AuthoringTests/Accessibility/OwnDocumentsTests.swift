import Curriculum
import Exporting
import Foundation
import Reports
import TestSupport
import Testing

@testable import Authoring

/// What Plait writes keeps nobody out: each document in each format, and each form that it brings.
@Suite struct OwnDocumentsTests {
  private func findings(_ bytes: [UInt8], _ path: String) throws -> [String] {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "\(UUID().uuidString).\(URL(fileURLWithPath: path).pathExtension)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try AccessibilityCheck.file(at: url.path).findings
      .map { "\(path): \($0.severity.rawValue) \($0.code) \($0.place): \($0.message)" }
  }

  @Test(arguments: ReportKind.allCases, ["docx", "xlsx", "html"])
  func `no document of ours keeps a reader out`(kind: ReportKind, format: String) throws {
    for program in [SampleProgram.nursing, Program()] {
      let exporter = try #require(ExporterCatalog(ExportSettings(for: program))[format])
      let report = kind.report(of: program, library: SampleFrameworks.library)
      let file = try exporter.export(report, named: kind.rawValue)
      #expect(try findings(file.bytes, "\(kind.rawValue).\(format)") == [])
    }
  }

  @Test func `the crosswalk that is written row by row keeps nobody out`() throws {
    let crosswalk = Crosswalk(of: SampleProgram.nursing, against: SampleFrameworks.library)
    let book = try CrosswalkWorkbook(crosswalk).file(named: "crosswalk")
    #expect(try findings(book.bytes, "crosswalk.xlsx") == [])
    // Its frozen rows and columns are found by selectors that are not followed.
    let page = try findings(CrosswalkPage(crosswalk).file(named: "x").bytes, "crosswalk.html")
    #expect(page.allSatisfy { $0.contains("note ACC-505") })
  }

  @Test func `no form that Plait brings keeps a reader out`() throws {
    let folder = Package.root.appendingPathComponent("templates")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    for name in (names ?? []).sorted() where name.hasSuffix(".docx") {
      let file = try AccessibilityCheck.file(at: folder.appendingPathComponent(name).path)
      let told = file.findings.filter { $0.severity > .note }
        .map { "\(name): \($0.code) \($0.place): \($0.message)" }
      #expect(told == [])
    }
  }

  @Test func `a file of another kind is told`() {
    #expect(throws: AuthoringError.self) { try AccessibilityCheck.file(at: "notes.txt") }
  }
}
