import OfficePackage
import TestSupport
import Testing
import WordFormat

struct FillingHalvesTests {
  private typealias Bench = FormBench

  private static func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

  private static func field(_ kind: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
  }

  private static let code =
    field("begin") + "<w:r><w:instrText>PAGE {x}</w:instrText></w:r>" + field("separate")

  @Test(arguments: [
    "<w:p>\(run("x {each objective}"))\(code)\(run("{Name}{end}"))\(field("end"))</w:p>",
    "<w:p>\(run("x"))\(code)\(run("{each objective}1"))\(field("end"))\(run("{end}"))</w:p>",
    // From one paragraph to another.
    Bench.p("{each objective}") + "<w:p>\(code)\(run("{Name}"))</w:p>" + Bench.p("{end}")
      + "<w:p>\(field("end"))</w:p>",
  ])
  func `a loop does not tear a field apart`(body: String) throws {
    #expect(
      try Bench.mistakes(body).filter { !$0.hasPrefix("FORM-153") }.map {
        $0.drop { $0 != ":" }.prefix(28)
      } == [": A field begins inside of w"])
  }

  @Test func `a whole field may be repeated`() throws {
    let body =
      "<w:p>\(Self.run("x {each objective}"))\(Self.code)\(Self.run("1"))\(Self.field("end"))\(Self.run("{end}"))</w:p>"
    #expect(try Bench.body(body).split(separator: "w:fldCharType=\"end\"").count == 3)
  }

  @Test(arguments: [
    ("<w:hyperlink w:anchor=\"a\">%</w:hyperlink>", "a link"),
    ("<w:ins w:id=\"1\" w:author=\"a\">%</w:ins>", "a change that Word has recorded"),
    ("<w:moveTo w:id=\"1\" w:author=\"a\">%</w:moveTo>", "a change that Word has recorded"),
    ("<w:sdt><w:sdtPr/><w:sdtContent>%</w:sdtContent></w:sdt>", "a content control"),
    ("<w:fldSimple w:instr=\"PAGE\">%</w:fldSimple>", "a field"),
  ])
  func `a loop does not tear apart what stands around one of its marks`(
    around: String, what: String
  ) throws {
    let body =
      "<w:p>\(Self.run("x {each objective}{Name}"))\(around.replacing("%", with: Self.run("b{end}")))</w:p>"
    let told = try Bench.mistakes(body)
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix(
        "FORM-108 paragraph 1: Of {each objective} and its {end}, one stands inside \(what), and the "
          + "other does not.") == true, "\(told)")
    let whole =
      "<w:p>\(Self.run("x "))\(around.replacing("%", with: Self.run("{each objective}{Name}{end}")))</w:p>"
    #expect(try Bench.mistakes(whole) == [])
  }

  @Test func `a named bookmark is not torn apart, and one of Word itself does not matter`() throws {
    let body =
      "<w:p>\(Self.run("x {each objective}"))<w:bookmarkStart w:id=\"3\" w:name=\"Goals\"/>"
      + "\(Self.run("{Name}{end}"))<w:bookmarkEnd w:id=\"3\"/></w:p>"
    #expect(
      try Bench.mistakes(body) == [
        "FORM-108 paragraph 1: The bookmark “Goals” begins inside of what {each objective} and its {end} "
          + "are for, and ends outside, or the other way round. Put the whole of it inside, or outside."
      ])
    #expect(try Bench.mistakes(body.replacing("Goals", with: "_GoBack")) == [])
  }

  private static func row(_ cells: [(merge: String, text: String)]) -> String {
    "<w:tr>"
      + cells.map { "<w:tc><w:tcPr>\($0.merge)</w:tcPr>\(Bench.p($0.text))</w:tc>" }.joined()
      + "</w:tr>"
  }

  private static func table(_ rows: [[(merge: String, text: String)]]) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.map(row).joined())</w:tbl>"
  }

  private static let begins = "<w:vMerge w:val=\"restart\"/>"
  private static let goesOn = "<w:vMerge/>"

  @Test func `a label beside the rows stays beside all of them`() throws {
    let filled = try Bench.body(
      Self.table([
        [(Self.begins, "Objectives"), ("", "Name")],
        [(Self.goesOn, ""), ("", "{each objective}{Name}{end}")],
      ]))
    #expect(filled.split(separator: Self.goesOn).count == 3)
    #expect(filled.split(separator: Self.begins).count == 2)
  }

  @Test func `merged rows that are repeated together are merged each for itself`() throws {
    let filled = try Bench.body(
      Self.table([
        [(Self.begins, "{each objective}{Name}"), ("", "Hours {Hours}")],
        [(Self.goesOn, ""), ("", "Number {Number}{end}")],
      ]))
    #expect(filled.split(separator: Self.begins).count == 3)
    let order = filled.split(separator: "vMerge").dropFirst().map { $0.hasPrefix("/>") }
    #expect(order == [false, true, false, true])
  }

  @Test func `a loop over the first of merged rows alone is a mistake`() throws {
    let span = "<w:gridSpan w:val=\"2\"/>"
    let told = try Bench.mistakes(
      Self.table([
        [(span, "{each objective}a"), (Self.begins, "{Name}{end}")],
        [("", "b"), ("", "c"), (Self.goesOn, "")],
      ]))
    #expect(
      told == [
        "FORM-117 table 1, row 1, column 1: {each objective} is for rows with a cell that is merged with "
          + "the rows below them. Put {end} into the last of the merged rows, or split the merged cell in "
          + "Word."
      ])
  }

  @Test func `rows between marks in two rows are repeated together, whatever else they say`() throws
  {
    let table = Bench.table([
      ["No.", "Name"], ["{each objective}{Number}", "{Name}"], ["hours", "{Hours}{end}"],
      ["", "total"],
    ])
    #expect(
      try Bench.lines(table) == [
        "No. | Name", "1 | Lift safely", "hours | 12", "2 | Wash & dry", "hours | Not stated",
        " | total",
      ])
  }

  @Test func `marks in comments, deletions and codes of fields never count`() throws {
    let body =
      "<w:p>\(Self.run("{Class size}"))<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>{each nothing}</w:delText></w:r>"
      + "</w:del><w:moveFrom w:id=\"3\" w:author=\"a\">\(Self.run("{end}"))</w:moveFrom>\(Self.code)\(Self.run("1"))"
      + "\(Self.field("end"))</w:p>"
    let comments = "<w:ROOT><w:comment w:id=\"1\">\(Bench.p("{end}"))</w:comment></w:ROOT>"
    let form = try WordTemplate(reading: WordBuilder(body).with("comments", comments).bytes())
    #expect(form.marks.map(\.words) == ["Class size"])
    #expect(form.mistakes(Bench.vocabulary).map(\.code) == [.markInComment, .markInFieldCode])
    let filled = try OfficePackage(reading: form.fill(Bench.program(), Bench.vocabulary).bytes)
    let document = String(
      decoding: try filled.bytes(of: PartName("word/document.xml")), as: UTF8.self)
    for kept in ["{each nothing}", "{end}", "PAGE {x}"] { #expect(document.contains(kept)) }
    #expect(!document.contains("{Class size}"))
  }
}
