import OfficePackage
import TestSupport
import Testing
import WordFormat

@Suite struct WordWritingTests {
  private var draft: WordDraft {
    var draft = WordDraft(
      properties: DraftProperties(
        title: "Crosswalk: Welding", subject: "crosswalk", creator: "Plait", language: "en-US",
        day: "2026-09-08"))
    draft.header = "Welding · Crosswalk"
    draft.footer = "10 objectives"
    var header = DraftCell([DraftParagraph("RI.4.3", .columnHeader)], fill: "E3ECF5")
    header.isTurned = true
    var row = DraftRow([
      DraftCell([DraftParagraph([.bold("SSLO 1")], .cell)]), DraftCell([], fill: "FBE6E4"),
    ])
    row.keepsWithNext = true
    draft.blocks = [
      .heading("Crosswalk", level: 1), .paragraph(DraftParagraph("Welding", .subtitle)),
      .paragraph(DraftParagraph([.bold("Hours\t"), .quiet("not stated")], .fact)),
      .heading("Key", level: 2),
      .list([DraftParagraph("one"), DraftParagraph("two\nlines")], isOrdered: false),
      .list([DraftParagraph("first")], isOrdered: true),
      .list([DraftParagraph("again first")], isOrdered: true),
      .table(
        DraftTable(
          "Which meets which",
          columns: [
            DraftColumn(DraftCell([DraftParagraph("No.", .columnHeader)]), weight: 1),
            DraftColumn(header, weight: 3, accent: "1F4E79"),
          ], rows: [row])),
    ]
    return draft
  }

  private func part(_ name: String, of draft: WordDraft) throws -> String {
    let package = try OfficePackage(reading: try draft.bytes())
    return String(decoding: try package.bytes(of: PartName(name)), as: UTF8.self)
  }

  /// The part with each element on a line of its own, so that a difference can be read.
  private func drawing(of name: String) throws -> String {
    try part(name, of: draft).replacing("><", with: ">\n<")
  }

  @Test func `the body has real headings, lists and a header row`() throws {
    Golden("document.xml.txt").matches(try drawing(of: "word/document.xml"))
  }

  @Test func `each list with numbers begins at one`() throws {
    Golden("numbering.xml.txt").matches(try drawing(of: "word/numbering.xml"))
  }

  @Test func `headings carry outline levels`() throws {
    let styles = try part("word/styles.xml", of: draft)
    for level in 0..<6 { #expect(styles.contains("<w:outlineLvl w:val=\"\(level)\"/>")) }
    #expect(styles.contains("<w:lang w:val=\"en-US\"/>"))
  }

  @Test func `the properties say title, language and the day passed in`() throws {
    let core = try part("docProps/core.xml", of: draft)
    #expect(core.contains("<dc:title>Crosswalk: Welding</dc:title>"))
    #expect(core.contains("<dc:language>en-US</dc:language>"))
    #expect(core.matches(of: /2026-09-08T00:00:00Z/).count == 2)
  }

  @Test func `a page on its side says so`() throws {
    var wide = draft
    wide.isLandscape = true
    let body = try part("word/document.xml", of: wide)
    #expect(body.contains("<w:pgSz w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"/>"))
  }

  @Test func `every part is well formed and every target exists`() throws {
    let package = try OfficePackage(reading: try draft.bytes())
    for part in package.parts { _ = try package.tree(of: part) }
    for relationship in try package.relationships(of: package.mainPart).all {
      let part = try #require(relationship.part)
      #expect(package.contains(part))
    }
  }

  @Test func `the same draft has the same bytes`() throws {
    #expect(try draft.bytes() == draft.bytes())
  }
}
