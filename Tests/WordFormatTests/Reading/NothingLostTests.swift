import TestSupport
import Testing
import WordFormat

/// Words in places where nobody expects any are in the text, in a change, or told beside it.
@Suite struct NothingLostTests {
  private let by = "w:id=\"1\" w:author=\"Ana\""

  private func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  private func gone(_ text: String) -> String { "<w:r><w:delText>\(text)</w:delText></w:r>" }
  private func paragraph(_ content: String) -> String { "<w:p>\(content)</w:p>" }
  private func table(_ cells: String...) -> String {
    "<w:tbl><w:tr>\(cells.map { "<w:tc>\(paragraph(run($0)))</w:tc>" }.joined())</w:tr></w:tbl>"
  }

  private func read(_ body: String, _ view: WordView = .accepted) throws -> WordDocument {
    try WordDocument(reading: WordBuilder(body).bytes(), view: view)
  }

  @Test(arguments: [
    ("<w:tbl><w:r><w:t>stray</w:t></w:r><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "table 1"),
    (
      "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:p><w:r><w:t>stray</w:t></w:r></w:p>"
        + "<w:tc><w:p/></w:tc></w:tr></w:tbl>", "table 1, row 2"
    ),
    ("<w:t>stray</w:t>", "paragraph 1"), ("<w:p><w:delText>stray</w:delText></w:p>", "paragraph 1"),
    ("<w:p><m:t>stray</m:t></w:p>", "paragraph 1"),
    ("<w:p><w:r><m:t>stray</m:t></w:r></w:p>", "paragraph 1"),
    ("<w:p/><w:p><w:t>stray</w:t></w:p>", "paragraph 2"),
    ("<w:p><w:unknown><w:r><w:t>stray</w:t></w:r></w:unknown></w:p>", "paragraph 1"),
    ("<w:p><w:r><w:ins w:id=\"1\"><w:t>stray</w:t></w:ins></w:r></w:p>", "paragraph 1"),
  ])
  func `words where none can stand are told with their place`(body: String, place: String) throws {
    let notices = try read(body).notices
    #expect(notices.map(\.kind) == [.unplacedText("stray")])
    #expect(notices.map { $0.place?.description } == [place])
  }

  @Test func `the shapes of tables and runs give no notice`() throws {
    let body = """
      <w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>\
      <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:shd w:fill="FF0000"/></w:tcPr>\
      <w:p><w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p></w:tc>\
      </w:tr></w:tbl>
      """
    #expect(try read(body).notices.isEmpty)
  }

  @Test func `a deleted table or text box in a paragraph is words of the deletion`() throws {
    let box = """
      <w:r><w:pict><v:textbox><w:txbxContent>\(paragraph(run("boxed")))</w:txbxContent>\
      </v:textbox></w:pict></w:r>
      """
    let body = paragraph("<w:del \(by)>\(table("a", "b"))\(box)\(gone("end"))</w:del>")
    let document = try read(body)
    #expect(document.text == "\n")
    #expect(document.changes.map(\.text) == [" a b  boxed end"])
    #expect(try read(body, .original).text == "end\na\tb\nboxed\n")
  }

  @Test func `text that is marked as deleted by nobody is somebody's deletion`() throws {
    let body = paragraph(
      run("kept") + gone("gone") + "<m:oMath><m:r><m:t>x</m:t></m:r>\(gone("y"))</m:oMath>")
    let document = try read(body)
    #expect(document.text == "keptx\n")
    #expect(
      document.changes.map(\.description) == [
        "paragraph 1: deletion by somebody: “gone”", "paragraph 1: deletion by somebody: “y”",
      ])
    #expect(try read(body, .original).text == "keptgonexy\n")
  }

  @Test func `formulas keep deleted text, symbols and a second part of a name`() throws {
    let body = paragraph(
      """
      <m:oMath><m:r><w:sym w:font="Symbol" w:char="F061"/><w:noBreakHyphen/></m:r>\
      <m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:e><m:r><m:t>y</m:t></m:r></m:e>\
      <m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><w:del \(by)>\(gone("old"))</w:del></m:oMath>
      """)
    #expect(try read(body).text == "α\u{2011}xy^2\n")
    #expect(try read(body, .original).text == "α\u{2011}xy^2old\n")
  }

  @Test func `what stands beside the parts of a construct of a formula is written`() throws {
    func run(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }
    let body = paragraph(
      """
      <m:oMath><m:m><m:mr>\(run("a"))<m:e>\(run("b"))</m:e></m:mr></m:m><m:f><m:fPr/><m:num>\(run("1"))\
      </m:num><m:sup>\(run("c"))</m:sup><m:den>\(run("2"))</m:den></m:f></m:oMath>
      """)
    #expect(try read(body).text == "[ba]1/2c\n")
  }

  @Test func `a check box counts once in a change and in what a comment quotes`() throws {
    let box = """
      <w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>\
      <w:sdtContent>\(run("☐"))</w:sdtContent></w:sdt>
      """
    let body = paragraph(
      "<w:commentRangeStart w:id=\"7\"/><w:ins \(by)>\(box)\(run("done"))</w:ins><w:commentRangeEnd w:id=\"7\"/>"
    )
    let document = try WordDocument(
      reading: WordBuilder(body).with(
        "comments", "<w:ROOT><w:comment w:id=\"7\">\(paragraph(run("why")))</w:comment></w:ROOT>"
      ).bytes())
    #expect(document.text == "☒done\n")
    #expect(document.changes.map(\.text) == ["☒done"])
    #expect(document.comments.map(\.quoted) == ["☒done"])
  }

  @Test func `a check box that was ticked with changes tracked shows both states`() throws {
    let body = paragraph(
      """
      <w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>\
      <w:sdtContent><w:del \(by)>\(gone("☐"))</w:del><w:ins \(by)>\(run("☒"))</w:ins></w:sdtContent>\
      </w:sdt>\(run("done"))
      """)
    #expect(try read(body).text == "☒done\n")
    #expect(try read(body, .original).text == "☐done\n")
  }

  @Test func `what stands beside the character of a check box is read`() throws {
    func box(_ run: String) -> String {
      """
      <w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>\
      <w:sdtContent><w:r>\(run)</w:r></w:sdtContent></w:sdt></w:p>
      """
    }
    let noted = WordBuilder(box("<w:t>☐</w:t><w:footnoteReference w:id=\"2\"/>")).with(
      "footnotes",
      "<w:ROOT><w:footnote w:id=\"2\">\(paragraph(run("why")))</w:footnote></w:ROOT>")
    #expect(try WordDocument(reading: noted.bytes()).fullText == "☐\nwhy\n")
    let hidden = try read(box("<w:rPr><w:vanish/></w:rPr><w:t>☐</w:t>"))
    #expect(hidden.text == "\n")
    #expect(hidden.notices.map(\.kind) == [.hiddenText("☒")])
    let deleted = try read(box("<w:delText>☐</w:delText>"))
    #expect(deleted.text == "\n")
    #expect(deleted.changes.map(\.text) == ["☐"])
    #expect(try read(box("<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>")).text == "☒\n")
  }

  @Test func `a comment over two paragraphs quotes them as two`() throws {
    let body =
      paragraph("<w:commentRangeStart w:id=\"7\"/>" + run("one"))
      + paragraph(run("two") + "<w:commentRangeEnd w:id=\"7\"/>" + run("three"))
    let document = try WordDocument(
      reading: WordBuilder(body).with("comments", "<w:ROOT><w:comment w:id=\"7\"/></w:ROOT>")
        .bytes()
    )
    #expect(document.comments.map(\.quoted) == ["one two"])
  }

  @Test func `edits that collided are insertions and deletions`() throws {
    let body = paragraph(
      run("one") + "<w14:conflictIns \(by)>\(run("two"))</w14:conflictIns>"
        + "<w14:conflictDel \(by)>\(gone("three"))</w14:conflictDel>")
    let document = try read(body)
    #expect(document.text == "onetwo\n")
    #expect(document.notices.isEmpty)
    #expect(
      document.changes.map(\.description) == [
        "paragraph 1: insertion by Ana: “two”", "paragraph 1: deletion by Ana: “three”",
      ])
    #expect(try read(body, .original).text == "onethree\n")
  }

  @Test func `a section whose mark is not there is none`() throws {
    let pPr = """
      <w:pPr><w:rPr><w:del \(by)/></w:rPr><w:sectPr><w:pgSz w:w="720" w:h="720"/></w:sectPr></w:pPr>
      """
    let body = paragraph(pPr) + "<w:p/><w:sectPr><w:pgSz w:w=\"1440\" w:h=\"720\"/></w:sectPr>"
    #expect(try read(body).sections.map(\.width) == [72])
    #expect(try read(body, .original).sections.map(\.width) == [36, 72])
  }

  @Test func `a header of first pages is shown where a later section takes it over`() throws {
    func section(_ inside: String) -> String { "<w:sectPr>\(inside)</w:sectPr>" }
    let reference = "<w:headerReference w:type=\"first\" r:id=\"rId1\"/>"
    let header = "<w:ROOT>\(paragraph(run("Cover")))</w:ROOT>"
    let shown =
      paragraph("<w:pPr>\(section(reference))</w:pPr>") + paragraph("<w:pPr>\(section(""))</w:pPr>")
      + section("<w:titlePg/>")
    let own =
      paragraph("<w:pPr>\(section(reference))</w:pPr>")
      + section("<w:headerReference w:type=\"first\" r:id=\"rId2\"/><w:titlePg/>")
    let file = WordBuilder(shown).with("header", header)
    #expect(try WordDocument(reading: file.bytes()).headers.map(\.text) == ["Cover"])
    let other = WordBuilder(own).with("header", header)
      .with("header", "<w:ROOT>\(paragraph(run("Other")))</w:ROOT>")
    let document = try WordDocument(reading: other.bytes())
    #expect(document.headers.map(\.text) == ["Other"])
    #expect(document.notices.map(\.kind) == [.unshownHeader("Cover")])
  }

  @Test func `alternate content in a formula is read once`() throws {
    let body = paragraph(
      """
      <m:oMath><mc:AlternateContent><mc:Choice Requires="w14"><m:r><m:t>a</m:t></m:r></mc:Choice>\
      <mc:Fallback><m:r><m:t>b</m:t></m:r></mc:Fallback></mc:AlternateContent></m:oMath>
      """)
    #expect(try read(body).text == "a\n")
  }

  @Test func `deleted text in what was inserted into a formula is in no view of its own`() throws {
    let body = paragraph(
      "<m:oMath><w:ins \(by)><m:r><m:t>x</m:t></m:r><m:r><w:delText>y</w:delText></m:r></w:ins></m:oMath>"
    )
    #expect(try read(body).text == "x\n")
    #expect(try read(body).changes.map(\.text) == ["xy"])
  }

  @Test func `a formula in a deletion is words of that deletion`() throws {
    let body = paragraph("<w:del \(by)><m:oMath><m:r>\(gone("y"))</m:r></m:oMath></w:del>")
    #expect(try read(body).changes.map(\.description) == ["paragraph 1: deletion by Ana: “y”"])
    #expect(try read(body, .original).text == "y\n")
  }

  @Test(arguments: ["w:font=\"Arial\" w:char=\"001B\"", "w:char=\"0000\"", "w:char=\"0085\""])
  func `a symbol is no control character`(symbol: String) throws {
    #expect(try read(paragraph("<w:r><w:sym \(symbol)/></w:r>")).text == "\u{FFFD}\n")
  }

  @Test func `an empty paragraph of a shape gives no notice`() throws {
    let shape = "<w:r><w:drawing><a:p><a:r><a:t> </a:t></a:r></a:p></w:drawing></w:r>"
    #expect(try read(paragraph(shape)).notices.isEmpty)
  }

  @Test func `a break of a formula in a cell breaks no row`() throws {
    let body =
      "<w:tbl><w:tr><w:tc>\(paragraph("<m:oMath><m:r><m:t>a&#13;&#10;b</m:t></m:r></m:oMath>"))</w:tc></w:tr></w:tbl>"
    #expect(try read(body).text == "a  b\n")
  }

  @Test func `what is attached to a paragraph that is not shown belongs to the next`() throws {
    let hidden = """
      <w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:bookmarkStart w:id="1" w:name="here"/></w:p>
      """
    let document = try read(hidden + paragraph(run("shown")))
    guard case .paragraph(let paragraph) = document.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.text == "shown")
    #expect(paragraph.anchors == [WordAnchor(.bookmark("here"), offset: 0)])
  }

  @Test func `runs in a change beside paragraphs join the runs around it`() throws {
    let body = run("one") + "<w:ins \(by)>\(run("two"))</w:ins>" + run("three") + "<w:p/>"
    #expect(try read(body).text == "onetwothree\n\n")
    #expect(try read(body, .original).text == "onethree\n\n")
    let deleted = paragraph(run("a")) + "<w:del \(by)>\(gone("x"))</w:del>" + paragraph(run("b"))
    #expect(try read(deleted).text == "a\nb\n")
    #expect(try read(deleted, .original).text == "a\nx\nb\n")
  }

  @Test func `a symbol without a code is some character`() throws {
    #expect(try read(paragraph("<w:r><w:sym w:font=\"Wingdings\"/></w:r>")).text == "\u{FFFD}\n")
  }

  @Test func `a field without an end is told where it begins`() throws {
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("first")
    let notices = try read(paragraph(run("one")) + paragraph(field) + paragraph(run("last")))
      .notices
    #expect(
      notices.map(\.description) == [
        "paragraph 2: a field has no end, so this text may belong to its code: “first last”."
      ])
  }

  @Test func `an inserted row is told with its words, a table inside it by itself`() throws {
    let inner =
      "<w:tbl><w:tr><w:trPr><w:ins \(by)/></w:trPr><w:tc>\(paragraph(run("in")))</w:tc></w:tr></w:tbl>"
    let body = """
      <w:tbl><w:tr><w:trPr><w:ins \(by)/></w:trPr><w:tc>\(paragraph(run("Unit 1")))</w:tc>\
      <w:tc>\(paragraph(run("Vital signs")))\(inner)<w:p/></w:tc></w:tr></w:tbl>
      """
    #expect(try read(body).changes.map(\.text) == ["Unit 1 Vital signs", "in"])
    #expect(try read(body, .original).changes.map(\.text) == ["Unit 1 Vital signs in"])
  }

  @Test func `an ActiveX control is told and not read`() throws {
    let control = "<w:r><w:object><w:control r:id=\"rId9\" w:name=\"CheckBox1\"/></w:object></w:r>"
    #expect(
      try read(paragraph(run("Agree") + control)).notices.map(\.description) == [
        "paragraph 1: a control of a program (“CheckBox1”) stands here; its words were not read. "
          + "Write them beside it if they belong in."
      ])
  }

  @Test func `a notice says how much more there is than it quotes`() throws {
    let words = String(repeating: "word ", count: 3_000)
    let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>\(words)</w:t></w:r></w:p>"
    let notice = try #require(try read(hidden).notices.first).description
    #expect(notice.contains("… (4999 more characters)”"))
  }
}
