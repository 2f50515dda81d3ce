import Exporting
import Frameworks
import Importing
import Testing

/// What goes out as a table comes in again through the reading of tables.
struct FrameworkReadBackTests {
  private func again(
    _ format: FrameworkFormat, _ outgoing: OutgoingFramework = FrameworkSample.outgoing
  ) throws -> Framework {
    let file = try outgoing.export(as: format, named: "welding").file
    return try FrameworkTableReader.read(
      file.bytes, named: file.name, id: "wld", changed: FrameworkSample.moment
    ).incoming.package.framework(id: "wld").framework
  }

  @Test func `the table carries every field of an item`() throws {
    #expect(try again(.table).items == FrameworkSample.framework.items)
  }

  @Test func `a parent whose code is not its own is told by its identifier`() throws {
    var framework = FrameworkSample.list(["One", "Two", "Three"], codes: ["A", "A", "B"])
    framework.items[2].parent = 1
    framework.items[2].depth = 1
    let outgoing = OutgoingFramework(framework, changed: FrameworkSample.moment)
    #expect(try again(.table, outgoing).items.map(\.parent) == [nil, nil, 1])
  }

  @Test func `the workbook carries identifiers, words, tree and links`() throws {
    let again = try again(.workbook)
    let framework = FrameworkSample.framework
    #expect(again.identifier == framework.identifier)
    #expect(again.title == framework.title)
    #expect(again.items.map(\.id) == framework.items.map(\.id))
    #expect(again.items.map(\.code) == framework.items.map(\.code))
    #expect(again.items.map(\.statement) == framework.items.map(\.statement))
    #expect(again.items.map(\.parent) == framework.items.map(\.parent))
    #expect(again.items.map(\.keywords) == framework.items.map(\.keywords))
    #expect(again.items.map(\.level) == framework.items.map(\.level))
    let links = framework.links
    #expect(again.links.map(\.relation) == links.map(\.relation))
    #expect(again.links.map(\.origin.id) == links.map(\.origin.id))
    #expect(again.links.map(\.destination.id) == links.map(\.destination.id))
  }

  @Test(arguments: [FrameworkFormat.canvas, .moodle])
  func `tables for learning systems carry words and tree`(format: FrameworkFormat) throws {
    let again = try again(format)
    let statements = again.items.map(\.statement)
    #expect(statements.contains { $0.hasPrefix("Reads weld symbols.") })
    let leaf = try #require(again.items.last)
    #expect(leaf.parent.map { again.items[$0].label }?.hasSuffix("Layout") == true)
  }
}
