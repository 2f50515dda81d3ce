import Exporting
import OfficePackage
import Testing

/// The workbook for OpenSALT, part by part.
struct FrameworkWorkbookTests {
  private func part(_ name: String) throws -> String {
    let bytes = try FrameworkSample.outgoing.export(as: .workbook, named: "welding").file.bytes
    return String(
      decoding: try OfficePackage(reading: bytes).bytes(of: PartName(name)), as: UTF8.self)
  }

  /// The texts of the cells of a sheet, row by row.
  private func rows(_ sheet: Int) throws -> [[String]] {
    try part("xl/worksheets/sheet\(sheet).xml").matches(of: /<row [^>]*>(.*?)<\/row>/).map { row in
      row.output.1.matches(of: /<c [^>]*?(\/>|>(.*?)<\/c>)/).map { cell in
        String((cell.output.2 ?? "").replacing(/<[^>]*>/, with: ""))
      }
    }
  }

  @Test func `the three sheets have the names and the order of OpenSALT`() throws {
    let names = try part("xl/workbook.xml").matches(of: /<sheet name="([^"]*)"/)
      .map { String($0.output.1) }
    #expect(names == ["CF Doc", "CF Item", "CF Association"])
  }

  @Test func `items have smart levels, and the links stand in a sheet of their own`() throws {
    let items = try rows(2)
    #expect(items.map { $0[2] } == ["humanCodingScheme", "WLD2", "WLD2.1", "WLD2.2"])
    #expect(items.map { $0[3] } == ["smartLevel", "1", "1.1", "1.2"])
    let links = try rows(3)
    #expect(links.map { $0[4] } == ["associationType", "precedes", "exactMatchOf", "replacedBy"])
    #expect(links.map { $0[6] }[2] == "51.0000")
  }

  @Test func `the header row stays in sight, and the file has a title and a language`() throws {
    #expect(try part("xl/worksheets/sheet2.xml").contains("state=\"frozen\""))
    let properties = try part("docProps/core.xml")
    #expect(properties.contains("<dc:title>Welding</dc:title>"))
    #expect(try part("docProps/custom.xml").contains("<vt:lpwstr>en-US</vt:lpwstr>"))
  }
}
