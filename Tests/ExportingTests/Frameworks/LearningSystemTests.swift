import CASEFormat
import Exporting
import Frameworks
import Testing

/// The rules of Canvas and Moodle, held against lists that try to break them.
struct LearningSystemTests {
  private func rows(
    _ format: FrameworkFormat, _ framework: Framework
  ) throws -> [[String]] {
    let outgoing = OutgoingFramework(framework, changed: FrameworkSample.moment)
    let export = try outgoing.export(as: format, named: "list")
    return CSVReading.lines(export.file.bytes[...])
  }

  private let awkward = FrameworkSample.list(
    ["One", "Two", "Three", "Four", "Five"], codes: ["A,1", "A,1", "a,1", "-1", "0"])

  @Test func `Moodle gets a number of its own for each item, and commas in references escaped`()
    throws
  {
    var framework = awkward
    let ends = framework.items.map { ItemLink.End(id: $0.id, title: $0.code.description) }
    let related = ItemLink.Relation(rawValue: "isRelatedTo")
    framework.links = [
      ItemLink(origin: ends[2], relation: related, destination: ends[0]),
      ItemLink(origin: ends[2], relation: related, destination: ends[3]),
      ItemLink(origin: ends[2], relation: .exactMatch, destination: ends[0]),
    ]
    let rows = try rows(.moodle, framework).dropFirst(2)
    #expect(rows.map { $0[1] } == ["A,1", "A,1 (2)", "a,1 (3)", "item -1", "item 0"])
    #expect(rows.map { $0[10] } == ["", "", "A%2C1,item -1", "", ""])
  }

  @Test func `Moodle's names have at most 100 characters`() throws {
    let long = String(repeating: "é", count: 150)
    var framework = FrameworkSample.list(["One", "Two"], codes: [long, long])
    framework.items[0].label = long
    let rows = try rows(.moodle, framework).dropFirst(2)
    #expect(rows.map { $0[1].unicodeScalars.count } == [100, 100])
    #expect(Set(rows.map { $0[1] }).count == 2)
    #expect(rows.allSatisfy { $0[2].unicodeScalars.count <= 100 })
  }

  @Test func `Canvas gets identifiers without blanks, different for equal codes`() throws {
    let rows = try rows(.canvas, awkward)
    let ids = rows.dropFirst().map { $0[0] }
    #expect(Set(ids).count == 6)
    #expect(ids.allSatisfy { !$0.contains(" ") })
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }

  @Test func `Canvas shows signs of HTML in a statement as they are`() throws {
    let rows = try rows(.canvas, FrameworkSample.list(["a < b & <b>c</b>"]))
    #expect(rows[2][3] == "a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;")
  }

  @Test(arguments: [FrameworkFormat.table, .canvas, .moodle])
  func `hostile text breaks no table`(format: FrameworkFormat) throws {
    let texts = HostileTexts.all + [String(repeating: "long ", count: 1000)]
    let framework = FrameworkSample.list(texts, codes: texts.map { $0.isEmpty ? "none" : $0 })
    let rows = try rows(format, framework)
    let heads = format == .table ? 1 : 2
    #expect(rows.count == texts.count + heads)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    let starts: Set<Character> = ["=", "+", "-", "@", "\t", "\n", "\r\n"]
    for cell in rows.joined() {
      if let first = cell.first { #expect(!starts.contains(first), "\(cell)") }
      #expect(!cell.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    }
  }

  @Test func `hostile text comes back from CASE 1.1 as it was`() throws {
    var framework = FrameworkSample.list(HostileTexts.all.map { $0 + "." })
    for (index, text) in HostileTexts.all.enumerated() {
      framework.items[index].label = text + "."
      framework.items[index].keywords = [text]
      framework.items[index].citation = text + "."
      framework.links.append(
        ItemLink(
          origin: ItemLink.End(id: framework.items[index].id, title: text + "."),
          relation: .exactMatch, destination: ItemLink.End(id: text + ".", title: text + ".")))
    }
    let outgoing = OutgoingFramework(framework, changed: FrameworkSample.moment)
    let bytes = try outgoing.export(as: .current, named: "hostile").file.bytes
    #expect(try CASEReader.read(bytes).package == outgoing.package)
  }

  @Test(arguments: FrameworkFormat.allCases)
  func `hostile text is written in every format, and the same twice`(format: FrameworkFormat)
    throws
  {
    let texts = HostileTexts.all
    var framework = FrameworkSample.list(texts)
    for (index, text) in texts.enumerated() {
      framework.items[index].label = text
      framework.items[index].keywords = [text]
      framework.items[index].level = [text]
      framework.items[index].citation = text
      let end = ItemLink.End(id: text + "x", title: text)
      let own = ItemLink.End(id: framework.items[index].id, title: text)
      framework.links.append(
        ItemLink(origin: own, relation: ItemLink.Relation(rawValue: text), destination: end))
    }
    let outgoing = OutgoingFramework(framework, changed: FrameworkSample.moment)
    let export = try outgoing.export(as: format, named: "hostile")
    #expect(!export.file.bytes.isEmpty)
    #expect(export == (try outgoing.export(as: format, named: "hostile")))
  }
}
