import CASEFormat
import Foundation
import Frameworks
import Importing
import TestSupport
import Testing
import WordFormat

/// The head of a framework that comes from a document, its identifiers, and documents of others.
struct StandardsReadingTests {
  private static let list = """
    = Kitchen Skills
    KS.1 Scales a recipe
    KS.2 Logs a temperature
    - at noon
    """

  @Test func `the same document gives the same identifiers, whatever its title`() throws {
    let first = try StandardsPicture(StandardsPaper.bytes(Self.list), id: "kitchen")
    let again = try StandardsPicture(
      StandardsPaper.bytes(Self.list), id: "kitchen", title: "Kitchen Skills, 2026")
    #expect(
      first.incoming.package.items.map(\.identifier)
        == again.incoming.package.items.map(\.identifier))
    #expect(
      first.incoming.package.items[0].identifier == CASEIdentifier.derived(from: "kitchen KS.1"))
    #expect(
      first.incoming.package.items.allSatisfy { CASEIdentifier.isConforming($0.identifier) })
    #expect(again.incoming.package.document.title == "Kitchen Skills, 2026")
    #expect(again.incoming.package.document.description == "Kitchen Skills")
    #expect(again.lost == [:])
  }

  @Test func `an entry keeps its identifier when others are put before it`() throws {
    let first = try StandardsPicture(StandardsPaper.bytes(Self.list), id: "kitchen")
    let longer = try StandardsPicture(
      StandardsPaper.bytes("KS.0 Washes hands\n" + Self.list), id: "kitchen")
    let known = Set(longer.incoming.package.items.map(\.identifier))
    #expect(first.incoming.package.items.allSatisfy { known.contains($0.identifier) })
  }

  @Test func `the title comes from the properties, and who typed the file is no publisher`() throws
  {
    let core = """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Shop Math</dc:title>\
      <dc:creator>Dana Reyes</dc:creator></cp:coreProperties>
      """
    let picture = try StandardsPicture(
      StandardsPaper.bytes("SM.1 Adds fractions\nSM.2 Reads a gauge", properties: core))
    #expect(picture.incoming.package.document.title == "Shop Math")
    #expect(picture.incoming.package.document.creator == "Unknown")
    #expect(picture.incoming.package.framework().framework.id == "shop-math")
    #expect(picture.findings == ["STD-108 note the document: The document states no publisher."])
  }

  @Test func `a document without standards says so and lists its words`() throws {
    let picture = try StandardsPicture(StandardsPaper.bytes("Dear colleague,\nthe list is late."))
    #expect(picture.incoming.package.items == [])
    #expect(
      picture.findings == [
        "STD-108 note the document: The document states no title and no publisher.",
        "STD-101 error the document: No standard was found: no paragraph or row begins or ends with "
          + "a code, and no list counts its entries.",
        "STD-102 note paragraph 1 to paragraph 2: No item was made of: “Dear colleague, / the list is "
          + "late.”",
      ])
  }

  @Test(arguments: [
    ("RI.4.3 Explain events", "RI.4.3", "Explain events"),
    ("W/WHST.6-8.5: Plan and revise", "W/WHST.6-8.5", "Plan and revise"),
    ("CNA 3.2 Puts on gloves", "CNA 3.2", "Puts on gloves"),
    ("3.OA.1 Interpret products", "3.OA.1", "Interpret products"),
    ("MP6 Attend to precision", "MP6", "Attend to precision"),
    ("CCR Anchor 1: Read closely", "CCR Anchor 1", "Read closely"),
    ("Competency 12. Keep records", "Competency 12", "Keep records"),
    ("1.01 – Safety first", "1.01", "Safety first"),
    ("CNA 3.2", "CNA 3.2", ""),
    ("2024 was a good year", nil, nil), ("K-5 teachers met", nil, nil),
    ("24/7 care is given", nil, nil), ("2nd edition", nil, nil),
    ("Unit 2 covers this", nil, nil), ("e.g. a gauge", nil, nil), ("A note", nil, nil),
  ])
  func `the code at the beginning of a line is told from its words`(
    line: String, code: String?, statement: String?
  ) throws {
    // Codes that are known by their looks alone must have company.
    let picture = try StandardsPicture(StandardsPaper.bytes("\(line)\n\(line)"))
    #expect(picture.incoming.package.items.first?.humanCodingScheme == code)
    let shown = statement.map { $0.isEmpty ? code ?? "" : $0 }
    #expect(picture.incoming.package.items.first?.fullStatement == shown)
    #expect(picture.lost == [:])
  }
}
