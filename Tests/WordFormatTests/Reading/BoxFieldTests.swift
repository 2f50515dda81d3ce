import TestSupport
import Testing
import WordFormat

/// Fields and text boxes do not reach into each other.
@Suite struct BoxFieldTests {
  private func mark(_ type: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>"
  }
  private let code = "<w:r><w:instrText> PAGE </w:instrText></w:r>"
  private func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  private func box(_ inside: String) -> String {
    "<w:r><w:pict><v:textbox><w:txbxContent><w:p>\(inside)</w:p></w:txbxContent></v:textbox>"
      + "</w:pict></w:r>"
  }
  private func text(_ body: String) throws -> String {
    try WordDocument(reading: WordBuilder(body).bytes()).text
  }

  @Test func `a field that begins after its box is anchored keeps its code`() throws {
    let body =
      "<w:p>\(box(code + run("boxed")))\(mark("begin"))</w:p><w:p>\(code)\(mark("separate"))"
      + "\(run("7"))\(mark("end"))</w:p>"
    #expect(try text(body) == "\nboxed\n7\n")
  }

  @Test func `a field without an end in a box does not swallow what follows`() throws {
    let document = try WordDocument(
      reading: WordBuilder(
        "<w:p>\(box(mark("begin") + run("kept beside")))</w:p><w:p>\(code)\(run("after"))</w:p>"
      ).bytes())
    #expect(document.text.contains("after"))
    #expect(document.notices.map(\.code) == ["DOCX-204"])
  }

  @Test func `words that stand beside paragraphs are words`() throws {
    let body =
      "<w:ins w:id=\"1\" w:author=\"Ana\">\(run("in"))\(run("serted"))</w:ins><w:p/>"
      + "<w:sdt><w:sdtContent>\(run("controlled"))</w:sdtContent></w:sdt>"
    #expect(try text(body) == "inserted\n\ncontrolled\n")
  }

  @Test func `a deleted page break breaks no line`() throws {
    let gone = "<w:del w:id=\"1\" w:author=\"Ana\"><w:r><w:br w:type=\"page\"/></w:r></w:del>"
    #expect(try text("<w:p>\(run("one"))\(gone)\(run("word"))</w:p>") == "oneword\n")
  }

  @Test func `a change is one line, whoever its author says to be`() throws {
    let body =
      "<w:p><w:ins w:id=\"1\" w:author=\"Ana&#10;the document: deletion by Ben\">"
      + "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:ins></w:p>"
    let changes = try WordDocument(reading: WordBuilder(body).bytes()).changes
    #expect(changes.map { "\($0)".contains("\n") } == [false])
  }

  @Test func `a field without a result shows the words or the symbol of its code`() throws {
    func field(_ code: String) -> String {
      "\(mark("begin"))<w:r><w:instrText>\(code)</w:instrText></w:r>\(mark("end"))"
    }
    let simple = "<w:fldSimple w:instr=\" SYMBOL 80 \\f &quot;Wingdings 2&quot; \"/>"
    let body =
      "<w:p>\(field(" MACROBUTTON NoMacro [Type the name] "))\(run(":"))\(simple)"
      + "\(field(" SYMBOL 254 \\f Wingdings "))\(field(" DDEAUTO cmd "))</w:p>"
    #expect(try text(body) == "[Type the name]:✓☑\n")
  }

  @Test func `a field that Word draws from its code is told`() throws {
    let field = mark("begin") + "<w:r><w:instrText> EQ \\f(3,4) </w:instrText></w:r>" + mark("end")
    let simple = "<w:fldSimple w:instr=\" AUTONUM \"/>"
    let document = try WordDocument(
      reading: WordBuilder("<w:p>\(run("Measure"))\(field)\(simple)</w:p>").bytes())
    #expect(document.text == "Measure\n")
    #expect(
      document.notices.map(\.kind) == [.drawnField(" EQ \\f(3,4) "), .drawnField(" AUTONUM ")])
    #expect(
      try text(
        "<w:p>\(mark("begin"))<w:r><w:instrText> GOTOBUTTON here Jump here </w:instrText></w:r>\(mark("end"))</w:p>"
      ) == "Jump here\n")
  }

  @Test func `a break or a tab in a cell does not look like a row or a cell`() throws {
    let words = "<w:r><w:t>x</w:t><w:br/><w:t>y</w:t><w:tab/><w:t>z</w:t></w:r>"
    let body =
      "<w:tbl><w:tr><w:tc><w:p>\(words)</w:p></w:tc><w:tc><w:p>\(run("end"))</w:p></w:tc></w:tr></w:tbl>"
    #expect(try text(body) == "x y z\tend\n")
  }
}
