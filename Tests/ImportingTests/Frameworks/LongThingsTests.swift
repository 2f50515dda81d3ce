import CASEFormat
import Curriculum
import Frameworks
import Importing
import TestSupport
import Testing

/// What grows with the square of its length takes minutes here, and a moment when it does not.
@Suite(.timeLimit(.minutes(1))) struct LongThingsTests {
  private static let moment = "2026-11-28T00:00:00Z"

  @Test func `a statement of tags that never end is a text`() throws {
    let tags = String(repeating: "<a", count: 200_000)
    let text = #"{"CFDocument": {"title": "T"}, "CFItems": [{"fullStatement": "\#(tags)"}]}"#
    let incoming = try IncomingFramework.read(caseJSON: Array(text.utf8))
    let item = try #require(incoming.package.framework().framework.items.first)
    #expect(item.statement == tags)
  }

  @Test func `a paragraph of brackets holds no code`() throws {
    let brackets = String(repeating: "(", count: 100_000)
    let document = WordBuilder("<w:p><w:r><w:t>Text \(brackets)</w:t></w:r></w:p>")
    #expect(try StandardsPicture(try document.bytes()).lost == [:])
  }

  @Test func `rows that repeat each other get identifiers of their own`() throws {
    let rows = String(repeating: "A1,Does the thing well\n", count: 20_000)
    let read = try table("code,statement\n" + rows)
    #expect(Set(read.package.items.map(\.identifier)).count == 20_000)
  }

  @Test func `a code as long as a book has no parent`() throws {
    let code = String(repeating: "1.", count: 100_000) + "1"
    let read = try table("code,statement\n1,First\n\(code),Second\n")
    #expect(read.package.items.map(\.humanCodingScheme) == ["1", code])
  }

  @Test func `an element with many scales is one item`() throws {
    let rows = (0..<20_000).map { "1-1.0,7,Listens,S\($0),\($0)\n" }
    let read = try table(
      "O*NET-SOC Code,Element ID,Element Name,Scale ID,Data Value\n" + rows.joined(), mapping: [])
    #expect(read.package.items.map(\.fullStatement) == ["1-1.0", "Listens"])
  }

  @Test func `a circle as long as the table is cut once`() throws {
    let rows = (0..<20_000).map { "C\($0),Does it,C\(($0 + 1) % 20_000)\n" }
    let read = try table("code,statement,parent\n" + rows.joined(), mapping: [])
    #expect(
      read.findings.filter { $0.code == "TAB-136" }.map(\.message) == [
        "The item is its own ancestor: C0 under C1 under C2 under C3 under C4 under C5 under … "
          + "under C0. It was put at the top."
      ])
  }

  @Test func `items that are their own parents are each told once`() throws {
    let items = (0..<20_000).map { #"{"identifier": "i\#($0)", "fullStatement": "S"}"# }
    let links = (0..<20_000).map { number in
      """
      {"associationType": "isChildOf", "originNodeURI": {"identifier": "i\(number)"},
      "destinationNodeURI": {"identifier": "i\(number)"}}
      """
    }
    let text = """
      {"CFDocument": {"title": "T"}, "CFItems": [\(items.joined(separator: ","))],
      "CFAssociations": [\(links.joined(separator: ","))]}
      """
    let incoming = try IncomingFramework.read(caseJSON: Array(text.utf8))
    #expect(incoming.findings.count { $0.code == "FRM-102" } == 20_000)
  }

  private func table(
    _ text: String, mapping: [String] = ["as proposed"]
  ) throws -> IncomingFramework {
    try FrameworkTableReader.read(
      Array(text.utf8), named: "list.csv", mapping: mapping, id: "list", changed: Self.moment
    ).incoming
  }
}
