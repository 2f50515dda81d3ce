import OfficePackage
import TestSupport
import Testing
import WordFormat

struct FillingLoopsTests {
  private typealias Bench = FormBench

  @Test func `a loop that opens and ends in one row repeats the row`() throws {
    let table = Bench.table([
      ["No.", "Name", "Outcomes"],
      ["{each objective}{Number}", "{Name}", "{each outcome}{Text}; {end}{end}"],
      ["", "total", ""],
    ])
    #expect(
      try Bench.lines(table) == [
        "No. | Name | Outcomes", "1 | Lift safely | Reads a chart; Lifts a patient; ",
        "2 | Wash & dry | Washes hands; ", " | total | ",
      ])
  }

  @Test func `a loop in one paragraph repeats within it, each piece with its look`() throws {
    let body = """
      <w:p><w:r><w:t>All: {each objective}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{Name}</w:t></w:r>\
      <w:r><w:t>; {end}done</w:t></w:r></w:p>
      """
    #expect(try Bench.lines(body) == ["All: Lift safely; Wash & dry; done"])
    let filled = try Bench.body(body)
    #expect(
      filled.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Wash &amp; dry</w:t>"))
  }

  @Test func `otherwise a loop repeats paragraphs and tables between its marks`() throws {
    let body =
      Bench.p("{each objective}") + Bench.p("Objective {Number}") + Bench.table([["{Name}"]])
      + Bench.p("{end}") + Bench.p("after")
    #expect(
      try Bench.lines(body) == [
        "Objective 1", "Lift safely", "Objective 2", "Wash & dry", "after",
      ])
  }

  @Test func `rows that hold only marks vanish`() throws {
    let table = Bench.table([
      ["{each objective}", ""], ["{Number}", "{Name}"], ["{if Hours}", ""], ["hours", "{Hours}"],
      ["{otherwise}", ""], ["no hours", ""], ["{end}", ""], ["{end}", ""],
    ])
    #expect(
      try Bench.lines(table) == [
        "1 | Lift safely", "hours | 12", "2 | Wash & dry", "no hours | ",
      ])
  }

  @Test(arguments: [
    ("{if gaps}yes{otherwise}no{end}", "x yes"), ("{if no gaps}yes{else}no{end}", "x no"),
    ("{if Class size is 12}yes{end}", "x yes"), ("{if class size is not 12}yes{end if}", "x "),
    ("{if Program title has nursing}yes{end}", "x yes"),
    ("{if partners}yes{otherwise if gaps}second{otherwise}third{end}", "x second"),
    ("{if gaps and class size is 12}yes{end}", "x yes"),
    ("{if partners or class size is 11 or 12}yes{end}", "x yes"),
    ("{if Next steps}{if partners}a{end}b{end}", "x b"),
    ("{#gaps}yes{/gaps}{^gaps}no{/}", "x yes"),
    ("{#objectives}{Name}, {/objectives}", "x Lift safely, Wash & dry, "),
  ])
  func `conditions read like sentences`(marks: String, shown: String) throws {
    #expect(try Bench.lines(Bench.p("x " + marks)) == [shown])
  }

  @Test func `a loop may ask for some of the things`() throws {
    let body = Bench.p(
      "x {each objective}{Number}: {each outcome in objective where strand is workforce training}"
        + "{Text} ({objective number}.{Number}) {end outcome}{end objective}")
    #expect(
      try Bench.lines(body)
        == ["x 1: Lifts a patient (1.2) 2: Washes hands (2.1) "])
  }

  @Test func `a condition that is a whole paragraph takes the paragraph away`() throws {
    #expect(
      try Bench.lines(
        Bench.p("a") + Bench.p("{if partners}Partners: {Class size}{end}") + Bench.p("b"))
        == ["a", "b"])
  }

  @Test func `a cell keeps a paragraph and a table a row`() throws {
    let cell = Bench.p("{if partners}") + Bench.p("some") + Bench.p("{end}")
    let body =
      Bench.table([["a", cell]]) + Bench.p("x")
      + Bench.table([["{each partner}{Name}", "{Role}{end}"]])
    let filled = try Bench.body(body)
    #expect(filled.contains("<w:tc><w:tcPr/><w:p></w:p></w:tc></w:tr></w:tbl>"))
    #expect(
      filled.hasSuffix(
        "<w:tr><w:tc><w:tcPr/><w:p></w:p></w:tc><w:tc><w:tcPr/><w:p></w:p></w:tc></w:tr></w:tbl>"))
  }

  @Test func `a section break survives the paragraph of a mark`() throws {
    let section = "<w:pPr><w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr></w:pPr>"
    let body =
      "<w:p>\(section)<w:r><w:t>{each objective}</w:t></w:r></w:p>" + Bench.p("{Name}")
      + Bench.p("{end}")
    let filled = try Bench.body(body)
    #expect(filled.components(section) == 2)
    #expect(try Bench.lines(body) == ["", "Lift safely", "Wash & dry"])
  }

  @Test func `what may stand in a document once is not repeated`() throws {
    let body =
      Bench.p("{each objective}") + """
        <w:p w14:paraId="1A" w14:textId="77"><w:bookmarkStart w:id="4" w:name="n"/><w:r><w:t>{Name}, \
        {Number}</w:t></w:r><w:bookmarkEnd w:id="4"/><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
        """ + Bench.p("{end}")
    let filled = try Bench.body(body)
    for once in [
      "w14:paraId=\"1A\"", "w14:textId", "bookmarkStart", "bookmarkEnd", "footnoteReference",
    ] {
      #expect(filled.components(once) == 2, "\(once)")
    }
  }

  @Test func `drawings that are repeated have numbers of their own`() throws {
    let body =
      Bench.p("{each objective}")
      + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"7\" name=\"x\"/></wp:inline></w:drawing></w:r></w:p>"
      + Bench.p("{end}")
    let filled = try Bench.body(body)
    #expect(filled.contains("<wp:docPr id=\"7\"") && filled.contains("<wp:docPr id=\"8\""))
  }

  @Test func `a text box and its twin for old programs are both filled`() throws {
    let box = "<w:txbxContent>\(Bench.p("{Program title}"))</w:txbxContent>"
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>\(box)</wps:txbx>\
      </w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>\
      </mc:AlternateContent></w:r></w:p>
      """
    #expect(try Bench.body(body).components("Nursing assistant") == 3)
    let wrong = try Bench.mistakes(body.replacing("Program title", with: "Program titel"))
    #expect(wrong.count == 1)
    #expect(wrong.first?.hasPrefix("FORM-103 text box 1, paragraph 1: ") == true)
  }
}

extension String {
  /// Into how many pieces a word cuts it.
  fileprivate func components(_ word: String) -> Int {
    split(separator: word, omittingEmptySubsequences: false).count
  }
}
