import CASEFormat
import Curriculum
import Exporting
import Frameworks
import Importing
import TestSupport
import Testing

/// What Plait hands on as a table, read again.
@Suite struct TableRoundTripTests {
  private let framework = Framework(
    id: "kitchen", title: "Kitchen skills", publisher: "Lakeside County", kind: .skills,
    licence: FrameworkLicence(name: "CC BY 4.0", statement: "Name the county."),
    identifier: "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a001",
    items: [
      FrameworkItem(
        id: "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a002", code: FrameworkCode("K"), label: "Knives",
        statement: "Handles knives, forks and spoons", kind: "Duty"),
      FrameworkItem(
        id: "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a003", code: FrameworkCode("K.1"), label: "Claw",
        statement: "'+' and '-' tell how to hold food with a \"claw\"", level: ["B", "C"],
        keywords: ["grip", "fingers, curled"], kind: "Task", parent: 0,
        citation: "Handbook, page 4", isParaphrase: true, depth: 1),
    ])

  private func again(_ format: FrameworkFormat) throws -> CFPackage {
    let moment = "2026-11-28T00:00:00Z"
    let export = try OutgoingFramework(framework, changed: moment)
      .export(as: format, named: "kitchen")
    return try FrameworkTableReader.read(
      export.file.bytes, named: "kitchen", id: "kitchen", title: "Kitchen skills", changed: moment
    ).incoming.package
  }

  @Test func `our table gives the same items again`() throws {
    #expect(try again(.table).framework().framework.items == framework.items)
  }

  @Test func `OpenSALT's workbook gives the same list again, but for what it has no column for`()
    throws
  {
    let package = try again(.workbook)
    var expected = framework.items
    expected[1].citation = nil
    expected[1].isParaphrase = false
    // Its lists are parted by commas, which one of the keywords holds.
    expected[1].keywords = ["grip", "fingers", "curled"]
    #expect(package.framework().framework.items == expected)
    #expect(package.document.identifier == framework.identifier)
    #expect(package.definitions.licenses.map(\.title) == ["CC BY 4.0"])
  }

  @Test(arguments: [FrameworkFormat.canvas, .moodle])
  func `a learning management system gives codes, statements and tree again`(
    format: FrameworkFormat
  ) throws {
    let package = try again(format)
    let items = package.framework().framework.items
    #expect(items.map(\.code) == framework.items.map(\.code))
    #expect(items.map(\.statement) == framework.items.map(\.statement))
    #expect(items.map(\.parent) == [nil, 0])
    #expect(package.document.title == "Kitchen skills")
  }
}
