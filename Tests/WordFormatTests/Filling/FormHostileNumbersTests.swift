import OfficePackage
import TestSupport
import Testing
import WordFormat

/// Numbers at the edge of what a number can be, wherever a form is asked for one.
struct FormHostileNumbersTests {
  private typealias Bench = FormBench

  static let edges = ["9223372036854775807", "-9223372036854775808", "99999999999999999999"]

  private static let report: [DraftBlock] = [
    .table(
      DraftTable(
        "Standards",
        columns: [DraftColumn(DraftCell([DraftParagraph("Code", .columnHeader)]), weight: 1)],
        rows: [DraftRow([DraftCell([DraftParagraph("A", .cell)])])])),
    .list([DraftParagraph("one"), DraftParagraph("two")], isOrdered: true),
    .list([DraftParagraph("dot")], isOrdered: false),
  ]

  private func shown(_ builder: WordBuilder) throws -> [String] {
    let form = try WordTemplate(reading: builder.bytes())
    let filled = try form.fill(Bench.program(report: Self.report), Bench.vocabulary)
    return try Bench.lines(of: filled.bytes)
  }

  @Test(arguments: edges) func `a comment of any number`(number: String) throws {
    let comments =
      "<w:ROOT><w:comment w:id=\"\(number)\" w:author=\"Ana\">\(Bench.p("x"))</w:comment></w:ROOT>"
    let form = try WordTemplate(
      reading: WordBuilder(Bench.p("{Titel}")).with("comments", comments).bytes())
    let bytes = try form.commented(
      form.mistakes(Bench.vocabulary), author: "Plait", day: "2026-09-01")
    #expect(try WordDocument(reading: bytes).comments.count == 2)
  }

  @Test(arguments: edges) func `a drawing of any number in a loop`(number: String) throws {
    let drawing =
      "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
      + "<wp:docPr id=\"\(number)\" name=\"x\"/></wp:inline></w:drawing></w:r>"
    let body =
      Bench.p("{each objective}") + "<w:p>\(drawing)<w:r><w:t>{Name}</w:t></w:r></w:p>"
      + Bench.p("{end}")
    #expect(try shown(WordBuilder(body)) == ["Lift safely", "Wash & dry"])
  }

  @Test(arguments: edges) func `lists of any number`(number: String) throws {
    let numbering = """
      <w:ROOT><w:abstractNum w:abstractNumId="\(number)"/>\
      <w:num w:numId="\(number)"><w:abstractNumId w:val="\(number)"/></w:num></w:ROOT>
      """
    let builder = WordBuilder(Bench.p("{crosswalk}")).with("numbering", numbering)
    #expect(try shown(builder).suffix(3) == ["one", "two", "dot"])
  }

  @Test(arguments: edges) func `paper and margins of any width`(number: String) throws {
    for (width, margin, columns) in [
      (number, "1000", "1"), ("12000", number, "1"), ("12000", "1000", number),
    ] {
      let section =
        "<w:sectPr><w:pgSz w:w=\"\(width)\" w:h=\"15000\"/><w:pgMar w:left=\"\(margin)\" "
        + "w:right=\"\(margin)\"/><w:cols w:num=\"\(columns)\"/></w:sectPr>"
      #expect(try shown(WordBuilder(Bench.p("{crosswalk}") + section)).last == "dot")
    }
  }

  @Test(arguments: edges) func `cells of any width and span`(number: String) throws {
    let cell =
      "<w:tc><w:tcPr><w:tcW w:w=\"\(number)\" w:type=\"dxa\"/><w:gridSpan w:val=\"\(number)\"/>"
    let table =
      "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>\(cell)</w:tcPr>\(Bench.p("{crosswalk}"))</w:tc></w:tr></w:tbl>"
    #expect(try shown(WordBuilder(table + Bench.p("x"))).last == "x")
    let merged =
      "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>\(cell)</w:tcPr>\(Bench.p("{each objective}{Name}"))</w:tc>"
      + "\(cell)</w:tcPr>\(Bench.p("{end}"))</w:tc></w:tr><w:tr>\(cell)<w:vMerge/></w:tcPr>"
      + "\(Bench.p(""))</w:tc>\(cell)<w:vMerge/></w:tcPr>\(Bench.p(""))</w:tc></w:tr></w:tbl>"
    // Whatever comes of it, nothing stops.
    let form = try WordTemplate(reading: WordBuilder(merged).bytes())
    if form.mistakes(Bench.vocabulary).allSatisfy(\.isNote) {
      _ = try form.fill(Bench.program(), Bench.vocabulary)
    }
  }
}
