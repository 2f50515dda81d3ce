import TestSupport
import Testing
import WordFormat

/// Tracked changes in each of the three views: accepted, original, and the list.
@Suite struct ChangesTests {
  private let by = "w:author=\"Ana\" w:date=\"2026-01-02T03:04:05Z\""

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private func gone(_ text: String) -> String {
    "<w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r>"
  }

  private func paragraph(_ content: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>"
  }

  private func cell(_ content: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  private func row(_ cells: String, _ properties: String = "") -> String {
    "<w:tr><w:trPr>\(properties)</w:trPr>\(cells)</w:tr>"
  }

  /// The accepted view, the original view, and their goldens.
  private func check(_ builder: WordBuilder, _ name: String) throws {
    let bytes = try builder.bytes()
    var text = ""
    for view in WordView.allCases {
      text += "view \(view.rawValue)\n"
      for line in try WordDocument(reading: bytes, view: view).dump.split(separator: "\n") {
        text += "  \(line)\n"
      }
    }
    Golden(name).matches(text)
  }

  private var styles: String {
    """
    <w:ROOT><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>\
    <w:style w:type="paragraph" w:styleId="L"><w:name w:val="List"/></w:style></w:ROOT>
    """
  }

  private var numbering: String {
    """
    <w:ROOT><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>\
    <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1">\
    <w:abstractNumId w:val="1"/></w:num></w:ROOT>
    """
  }

  @Test func `words, moves and paragraph marks`() throws {
    let builder = WordBuilder(
      """
      \(paragraph(run("Keep ") + "<w:ins w:id=\"1\" \(by)>\(run("new "))<w:del w:id=\"2\" w:author=\"Ben\">\(gone("both "))</w:del></w:ins><w:del w:id=\"3\" \(by)>\(gone("old"))</w:del>"))
      \(paragraph(run("first half, "), "<w:pStyle w:val=\"H\"/><w:rPr><w:ins w:id=\"4\" \(by)/></w:rPr>"))
      \(paragraph(run("second half")))
      \(paragraph(run("joined to "), "<w:rPr><w:del w:id=\"5\" \(by)/></w:rPr>"))
      \(paragraph(run("the next")))
      \(paragraph("<w:ins w:id=\"6\" \(by)>\(run("an added paragraph"))</w:ins>", "<w:rPr><w:ins w:id=\"7\" \(by)/></w:rPr>"))
      <w:moveFromRangeStart w:id="8" w:name="move1" \(by)/>
      \(paragraph("<w:moveFrom w:id=\"9\" \(by)>\(run("moved"))</w:moveFrom>", "<w:rPr><w:moveFrom w:id=\"10\" \(by)/></w:rPr>"))
      <w:moveFromRangeEnd w:id="8"/>
      \(paragraph(run("between")))
      \(paragraph("<w:moveTo w:id=\"11\" \(by)>\(run("moved"))</w:moveTo>", "<w:rPr><w:moveTo w:id=\"12\" \(by)/></w:rPr>"))
      \(paragraph("<w:customXmlInsRangeStart w:id=\"13\" \(by)/>" + run("in a control") + "<w:customXmlInsRangeEnd w:id=\"13\"/>"))
      \(paragraph("<w:del w:id=\"14\" \(by)>\(gone("the end"))</w:del>", "<w:rPr><w:del w:id=\"15\" \(by)/></w:rPr>"))
      """
    ).with("styles", styles)
    try check(builder, "changes-words.txt")
  }

  @Test func `a mark that is not there before a table keeps its paragraph`() throws {
    let builder = WordBuilder(
      """
      \(paragraph(run("before the table"), "<w:pStyle w:val=\"H\"/><w:rPr><w:ins w:id=\"1\" \(by)/></w:rPr>"))
      <w:tbl>\(row(cell(paragraph(run("a"), "<w:rPr><w:ins w:id=\"2\" \(by)/></w:rPr>") + paragraph(run("b")))))</w:tbl>
      """
    ).with("styles", styles)
    try check(builder, "changes-before-table.txt")
  }

  @Test func `lists count what the view shows`() throws {
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let marked =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins w:id=\"9\" \(by)/></w:numPr>"
    let builder = WordBuilder(
      """
      \(paragraph(run("one"), list))
      \(paragraph("<w:ins w:id=\"1\" \(by)>\(run("added"))</w:ins>", list + "<w:rPr><w:ins w:id=\"2\" \(by)/></w:rPr>"))
      \(paragraph("<w:del w:id=\"3\" \(by)>\(gone("taken away"))</w:del>", list + "<w:rPr><w:del w:id=\"4\" \(by)/></w:rPr>"))
      \(paragraph(run("numbered since"), marked))
      \(paragraph(run("no longer numbered"), "<w:pPrChange w:id=\"5\" \(by)><w:pPr>\(list)</w:pPr></w:pPrChange>"))
      \(paragraph(run("last"), list))
      """
    ).with("numbering", numbering)
    try check(builder, "changes-lists.txt")
  }

  @Test func `formatting before and after`() throws {
    func was(_ properties: String) -> String {
      "<w:rPrChange w:id=\"1\" \(by)><w:rPr>\(properties)</w:rPr></w:rPrChange>"
    }
    let builder = WordBuilder(
      """
      \(paragraph(run("bold ", "<w:b/>" + was("")) + run("and more", "<w:b/>" + was("<w:i/>")) + run(" plain") + run("was hidden", was("<w:vanish/>"))))
      \(paragraph(run("now a heading"), "<w:pStyle w:val=\"H\"/><w:pPrChange w:id=\"2\" w:author=\"Ben\"><w:pPr/></w:pPrChange>"))
      \(paragraph(run("was a heading"), "<w:pPrChange w:id=\"3\" \(by)><w:pPr><w:pStyle w:val=\"H\"/></w:pPr></w:pPrChange>"))
      <w:sectPr><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/><w:sectPrChange w:id="4" \(by)><w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:sectPrChange></w:sectPr>
      """
    ).with("styles", styles)
    try check(builder, "changes-formatting.txt")
  }

  @Test func `rows and cells of tables`() throws {
    func text(_ text: String) -> String { paragraph(run(text)) }
    func change(_ name: String, _ attributes: String = "") -> String {
      "<w:\(name) w:id=\"1\" \(by) \(attributes)/>"
    }
    let builder = WordBuilder(
      """
      <w:tbl><w:tblPr><w:tblPrChange w:id="1" \(by)><w:tblPr/></w:tblPrChange></w:tblPr>
      \(row(cell(text("a")) + cell(text("b")) + cell(text("c"))))
      \(row(cell(paragraph("<w:ins w:id=\"2\" \(by)>\(run("added"))</w:ins>")), change("ins")))
      \(row(cell(paragraph("<w:del w:id=\"3\" \(by)>\(gone("taken away"))</w:del>")), change("del")))
      \(row(cell(text("kept")) + cell(text("new cell"), change("cellIns")) + cell(paragraph("<w:del w:id=\"4\" \(by)>\(gone("old cell"))</w:del>"), change("cellDel")) + cell(text("end"))))
      \(row(cell(text("wide"), "<w:gridSpan w:val=\"3\"/><w:tcPrChange w:id=\"5\" \(by)><w:tcPr/></w:tcPrChange>")))
      \(row(cell(text("top"), change("cellMerge", "w:vMerge=\"rest\"")) + cell(text("x"))))
      \(row(cell(text(""), change("cellMerge", "w:vMerge=\"cont\"")) + cell(text("y"))))
      \(row(cell(text("moved in")), "<w:gridBefore w:val=\"1\"/><w:trPrChange w:id=\"6\" \(by)><w:trPr/></w:trPrChange>"))
      \(row(cell(text("z")), change("ins") + change("del")))
      </w:tbl>
      <w:tbl>\(row(cell(paragraph("<w:ins w:id=\"7\" \(by)>\(run("a whole new table"))</w:ins>")), change("ins")))</w:tbl>
      """)
    try check(builder, "changes-tables.txt")
  }

  @Test func `notes, headers, formulas and fields`() throws {
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> PAGE </w:delInstrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(gone("7"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    let builder = WordBuilder(
      """
      \(paragraph(run("text") + "<w:ins w:id=\"1\" \(by)><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:ins><w:del w:id=\"2\" \(by)><w:r><w:footnoteReference w:id=\"3\"/></w:r>\(field)</w:del>"))
      \(paragraph("<m:oMath><m:r><m:t>x=</m:t></m:r><w:del w:id=\"3\" \(by)><m:r><m:t>1</m:t></m:r></w:del><w:ins w:id=\"4\" \(by)><m:r><m:t>2</m:t></m:r></w:ins></m:oMath>"))
      <w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr>
      """
    )
    .with(
      "footnotes",
      """
      <w:ROOT><w:footnote w:id="2">\(paragraph("<w:ins w:id=\"5\" \(by)>\(run("a new note"))</w:ins>"))</w:footnote>\
      <w:footnote w:id="3">\(paragraph("<w:del w:id=\"6\" \(by)>\(gone("an old note"))</w:del>"))</w:footnote></w:ROOT>
      """
    )
    .with(
      "header",
      "<w:ROOT>\(paragraph(run("Spring ") + "<w:del w:id=\"7\" \(by)>\(gone("2025"))</w:del><w:ins w:id=\"8\" \(by)>\(run("2026"))</w:ins>"))</w:ROOT>"
    )
    try check(builder, "changes-elsewhere.txt")
  }

  @Test func `a change reads as a sentence`() throws {
    let builder = WordBuilder(
      paragraph("<w:ins w:id=\"1\" \(by)>\(run("new"))</w:ins>" + run("x", "<w:rPrChange/>")))
    #expect(
      try WordDocument(reading: builder.bytes()).changes.map(\.description) == [
        "paragraph 1: insertion by Ana, 2026-01-02T03:04:05Z: “new”",
        "paragraph 1: formatting of words by somebody: “x”",
      ])
  }
}
