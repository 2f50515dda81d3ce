import Foundation
import Importing
import TestSupport
import Testing

@Suite struct ReadingCodesTests {
  /// The modules whose errors and notices carry codes.
  private static let modules = [
    "ZipArchive", "SafeXML", "OfficePackage", "WordFormat", "SheetFormat", "Importing",
    "Authoring/Import",
  ]

  /// The codes that the source gives.
  private static func given() throws -> Set<String> {
    var codes: Set<String> = []
    for module in modules {
      let folder = Package.root.appendingPathComponent("Sources/\(module)")
      let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      for name in names ?? [] where name.hasSuffix(".swift") && !name.hasPrefix("Codes/") {
        let text = try String(
          contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        for match in text.matches(of: /"((?:ZIP|XML|OPC|DOCX|IMP|FRM|TAB|STD|NET)-[0-9]{3})"/) {
          codes.insert(String(match.output.1))
        }
      }
    }
    return codes
  }

  @Test func `every code that reading gives has a page, and no page lacks its code`() throws {
    let given = try Self.given()
    #expect(given.count > 50)
    #expect(Set(ReadingCodes.all.map(\.code)) == given)
    #expect(ReadingCodes.all.count == given.count)
  }

  @Test func `a page says what, why and what to do`() throws {
    let page = try #require(ReadingCodes.find("docx-107")).page
    #expect(
      page == """
        DOCX-107  tables are nested too deep
        the file is not read

        Limit: 8 inside each other. Some readers lose all text of such tables without a word.

        What to do: Take the inner tables out of the outer ones.

        """)
    #expect(ReadingCodes.find("DOCX-999") == nil)
  }

  @Test func `docs codes md is the manual`() throws {
    let url = Package.root.appendingPathComponent("docs/codes.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(ReadingCodes.manual.utf8).write(to: url)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == ReadingCodes.manual)
  }
}
