import OfficePackage
import TestSupport
import Testing
import WordFormat

struct FillingReportsTests {
  private typealias Bench = FormBench

  private static let report: [DraftBlock] = [
    .heading("Crosswalk", level: 2), .paragraph(DraftParagraph("Each & every")),
    .table(
      DraftTable(
        "Standards",
        columns: [
          DraftColumn(DraftCell([DraftParagraph("Code", .columnHeader)]), weight: 1),
          DraftColumn(DraftCell([DraftParagraph("Text", .columnHeader)]), weight: 3),
        ],
        rows: [
          DraftRow([
            DraftCell([DraftParagraph("A", .cell)]), DraftCell([DraftParagraph("b", .cell)]),
          ])
        ])),
    .list([DraftParagraph("one"), DraftParagraph("two")], isOrdered: true),
    .list([DraftParagraph("dot")], isOrdered: false),
  ]

  private static let styles = """
    <w:ROOT><w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>\
    <w:style w:type="table" w:styleId="Grille"><w:name w:val="Table Grid"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Puces"><w:name w:val="List Bullet"/></w:style></w:ROOT>
    """
  private static let section =
    "<w:sectPr><w:pgSz w:w=\"10000\" w:h=\"15000\"/><w:pgMar w:left=\"1000\" w:right=\"1000\"/></w:sectPr>"

  private func filled(_ builder: WordBuilder) throws -> OfficePackage {
    let form = try WordTemplate(reading: builder.bytes())
    return try OfficePackage(
      reading: form.fill(Bench.program(report: Self.report), Bench.vocabulary).bytes)
  }

  private func text(_ part: String, of package: OfficePackage) throws -> String {
    String(decoding: try package.bytes(of: PartName(part)), as: UTF8.self)
  }

  @Test func `a report stands in the styles of the form, as wide as its page`() throws {
    let package = try filled(
      WordBuilder(Bench.p("{crosswalk}") + Self.section).with("styles", Self.styles))
    let body = try text("word/document.xml", of: package)
    #expect(body.contains("<w:pStyle w:val=\"Titre2\"/>"))
    #expect(body.contains("<w:tblStyle w:val=\"Grille\"/><w:tblW w:w=\"8000\" w:type=\"dxa\"/>"))
    #expect(body.contains("<w:tblHeader/>"))
    #expect(body.contains("<w:pStyle w:val=\"Puces\"/>"))
    #expect(!body.contains("BodyText") && !body.contains("PlaitTable"))
  }

  @Test func `no line breaks within a code of a table`() throws {
    let cells = ["CCSS.RST.6-8.3, W.9-10.2 (part)", "Follow a self-paced procedure."]
    let report: [DraftBlock] = [
      .table(
        DraftTable(
          "Standards",
          columns: [
            DraftColumn(DraftCell([DraftParagraph("RST.6-8.3", .columnHeader)]), weight: 1),
            DraftColumn(DraftCell([DraftParagraph("Text", .columnHeader)]), weight: 3),
          ], rows: [DraftRow(cells.map { DraftCell([DraftParagraph($0, .cell)]) })]))
    ]
    let form = try WordTemplate(reading: WordBuilder(Bench.p("{crosswalk}")).bytes())
    let package = try OfficePackage(
      reading: form.fill(Bench.program(report: report), Bench.vocabulary).bytes)
    let body = try text("word/document.xml", of: package)
    let hyphen = "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">"
    #expect(body.contains(">RST.6\(hyphen)8.3</w:t>"))
    #expect(body.contains(">CCSS.RST.6\(hyphen)8.3, W.9\(hyphen)10.2 (part)</w:t>"))
    #expect(body.contains(">Follow a self-paced procedure.</w:t>"))
  }

  @Test func `a form without such styles gets the look in place`() throws {
    let package = try filled(WordBuilder(Bench.p("{crosswalk}")))
    let body = try text("word/document.xml", of: package)
    #expect(body.contains("<w:tblBorders>"))
    #expect(body.contains("<w:outlineLvl w:val=\"1\"/>"))
    #expect(!body.contains("w:pStyle"))
  }

  @Test func `lists are added to those of the form`() throws {
    let numbering = """
      <w:ROOT><w:abstractNum w:abstractNumId="3"/><w:num w:numId="9"><w:abstractNumId w:val="3"/></w:num></w:ROOT>
      """
    let package = try filled(WordBuilder(Bench.p("{crosswalk}")).with("numbering", numbering))
    let lists = try text("word/numbering1.xml", of: package)
    #expect(
      lists.contains("<w:abstractNum w:abstractNumId=\"3\"/><w:abstractNum w:abstractNumId=\"5\">"))
    #expect(lists.contains("<w:num w:numId=\"11\"><w:abstractNumId w:val=\"5\"/></w:num>"))
    let empty = try filled(WordBuilder(Bench.p("{crosswalk}")).with("numbering", "<w:ROOT/>"))
    #expect(try text("word/numbering1.xml", of: empty).hasSuffix("</w:num></w:numbering>"))
    let again = try filled(WordBuilder(Bench.p("{crosswalk}")))
    let shown = try Bench.lines(of: OfficePackageRevision(of: again).finish())
    #expect(shown.suffix(3) == ["one", "two", "dot"])
  }

  @Test func `a picture is a drawing with words for who does not see it`() throws {
    let picture = DraftPicture(
      "The braid", description: "Three strands & weeks", png: [1, 2], svg: Array("<svg/>".utf8),
      width: 200, height: 100)
    let form = try WordTemplate(
      reading: WordBuilder(Bench.p("See {picture braid} and {braid}")).bytes())
    let bytes = try form.fill(
      Bench.program(picture: .picture(picture)), Bench.vocabulary
    ).bytes
    let package = try OfficePackage(reading: bytes)
    let body = try text("word/document.xml", of: package)
    #expect(body.contains("descr=\"Three strands &amp; weeks\""))
    #expect(body.contains("<wp:docPr id=\"1\"") && body.contains("<wp:docPr id=\"2\""))
    #expect(try package.bytes(of: PartName("word/media/form1.png")) == [1, 2])
    #expect(package.contentType(of: PartName("word/media/form1.svg"))?.rawValue == "image/svg+xml")
    let related = try package.relationships(of: package.mainPart).all.compactMap(\.part)
    #expect(related == [PartName("word/media/form1.png"), PartName("word/media/form1.svg")])
  }
}
