import TestSupport
import Testing
import WordFormat

/// What stands between the words: marks, controls, hidden text, formulas, drawings.
@Suite struct CharactersTests {
  private func check(_ builder: WordBuilder, _ name: String) throws {
    try Golden(name).matches(WordDocument(reading: builder.bytes()).dump)
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private func paragraph(_ content: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>"
  }

  @Test func `marks that are no words, and words that look like marks`() throws {
    func mark(_ name: String) -> String {
      "<w:p><w:r><w:t>\(name)</w:t><w:\(name)/><w:t>after</w:t></w:r></w:p>"
    }
    let names = [
      "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak", "pgNum",
      "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong", "separator",
      "continuationSeparator", "annotationRef", "footnoteRef", "endnoteRef",
    ]
    let builder = WordBuilder(
      names.map(mark).joined()
        + "<w:p><w:r><w:t>soft\u{AD}hyphen, no\u{A0}break, zero\u{200B}width</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t><![CDATA[1 < 2 & ]]>3 &gt; 2</w:t></w:r></w:p>")
    try check(builder, "characters-marks.txt")
  }

  @Test func `right-to-left runs stand in the order in which they are read`() throws {
    let builder = WordBuilder(
      paragraph(
        run("The word ") + "<w:dir w:val=\"rtl\">\(run("שלום", "<w:rtl/>"))</w:dir>"
          + "<w:bdo w:val=\"rtl\">\(run(" means peace"))</w:bdo>" + run(" 2026", "<w:rtl/>"),
        "<w:bidi/>"))
    try check(builder, "characters-right-to-left.txt")
  }

  @Test func `hidden text is kept apart, whoever hides it`() throws {
    let styles = """
      <w:ROOT><w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr>\
      <w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Notes">\
      <w:name w:val="Notes"/><w:rPr><w:vanish/></w:rPr></w:style>\
      <w:style w:type="table" w:styleId="Key"><w:name w:val="Key"/><w:rPr><w:vanish/></w:rPr>\
      </w:style></w:ROOT>
      """
    let builder = WordBuilder(
      """
      \(paragraph(run("seen ") + run("by the run", "<w:vanish/>")))
      \(paragraph(run("seen ") + run("by its style", "<w:rStyle w:val=\"Secret\"/>")))
      \(paragraph(run("a hidden paragraph"), "<w:pStyle w:val=\"Notes\"/>"))
      \(paragraph(run("shown in spite of its style", "<w:vanish w:val=\"false\"/>"), "<w:pStyle w:val=\"Notes\"/>"))
      \(paragraph(run("hidden in browsers only", "<w:webHidden/>")))
      \(paragraph(run("white on white", "<w:color w:val=\"FFFFFF\"/>")))
      <w:tbl><w:tblPr><w:tblStyle w:val="Key"/></w:tblPr><w:tr><w:tc>\(paragraph(run("by the style of its table")))</w:tc></w:tr></w:tbl>
      """
    ).with("styles", styles)
    try check(builder, "characters-hidden.txt")
  }

  @Test func `content controls and form fields show their values`() throws {
    func control(_ kind: String, _ content: String) -> String {
      "<w:sdt><w:sdtPr>\(kind)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    func box(_ state: String, _ symbol: String, _ more: String = "") -> String {
      control(
        """
        <w14:checkbox><w14:checked w14:val="\(state)"/><w14:checkedState w14:val="00FE" \
        w14:font="Wingdings"/><w14:uncheckedState w14:val="00A8" w14:font="Wingdings"/></w14:checkbox>
        """, symbol)
    }
    func field(_ data: String, _ code: String, _ result: String) -> String {
      """
      <w:r><w:fldChar w:fldCharType="begin"><w:ffData>\(data)</w:ffData></w:fldChar></w:r>\
      <w:r><w:instrText xml:space="preserve"> \(code) </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(result)<w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    }
    let styles = """
      <w:ROOT><w:style w:type="character" w:styleId="Prompt"><w:name w:val="Placeholder Text"/>\
      </w:style></w:ROOT>
      """
    let prompt = run("Choose an item.", "<w:rStyle w:val=\"Prompt\"/>")
    let list = "<w:listItem w:displayText=\"Fall\" w:value=\"1\"/>"
    let symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"
    let builder = WordBuilder(
      """
      \(paragraph(control("<w:dropDownList>\(list)</w:dropDownList>", run("Fall")) + run(" ") + control("<w:comboBox>\(list)</w:comboBox>", run("typed by hand"))))
      \(paragraph(control("<w:date w:fullDate=\"2026-01-05T00:00:00Z\"/>", run("January 5"))))
      \(paragraph(control("<w:showingPlcHdr/><w:dropDownList/>", prompt)))
      \(paragraph(control("<w:text/>", prompt + run(" and typed words"))))
      \(paragraph(run("words in that style outside of controls", "<w:rStyle w:val=\"Prompt\"/>")))
      \(paragraph(box("1", symbol) + run(" yes ") + box("0", run("¨", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>")) + run(" no ") + box("1", run("a whole phrase"))))
      \(paragraph(field("<w:textInput><w:default w:val=\"unused\"/></w:textInput>", "FORMTEXT", run("typed"))))
      \(paragraph(field("<w:textInput><w:default w:val=\"as preset\"/></w:textInput>", "FORMTEXT", "")))
      \(paragraph(field("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "FORMCHECKBOX", "")))
      """
    ).with("styles", styles)
    try check(builder, "characters-controls.txt")
  }

  @Test func `notes, bookmarks, links and pictures are anchored`() throws {
    func field(_ code: String, _ result: String) -> String {
      """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>\(code)</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(result)<w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    }
    let note = "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"
    let custom =
      "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"8\"/><w:t>*</w:t></w:r>"
    let builder = WordBuilder(
      """
      <w:bookmarkStart w:id="1" w:name="start"/><w:bookmarkEnd w:id="1"/>
      \(paragraph("<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>" + run("héllo") + note + "<w:bookmarkStart w:id=\"2\" w:name=\"mid\"/>" + run(" world") + custom + note))
      \(paragraph("<w:hyperlink w:anchor=\"mid\">\(run("inside"))</w:hyperlink>" + field(" HYPERLINK \\l \"start\" ", run(" place")) + field("HYPERLINK https://localhost/a \\o \"a tip\"", run(" bare"))))
      \(paragraph("<w:fldSimple w:instr=\" HYPERLINK &quot;https://localhost/b&quot; \\t &quot;_blank&quot; \">\(run("simple"))</w:fldSimple>" + field(" REF mid \\h ", run(" reference"))))
      \(paragraph("<w:r><w:drawing><wp:inline><wp:docPr w:id=\"1\" id=\"1\" descr=\"A nurse washes her hands\"/></wp:inline></w:drawing></w:r>" + run("a picture") + "<w:r><w:pict><v:shape alt=\"An old clip\"/></w:pict></w:r>"))
      """
    ).with(
      "footnotes",
      """
      <w:ROOT><w:footnote w:id="8">\(paragraph("<w:r><w:footnoteRef/></w:r>" + run("second")))</w:footnote>\
      <w:footnote w:id="7">\(paragraph(run("first")))</w:footnote></w:ROOT>
      """)
    try check(builder, "characters-anchors.txt")
  }

  @Test func `formulas read as one line`() throws {
    func r(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }
    func e(_ text: String, _ name: String = "e") -> String { "<m:\(name)>\(r(text))</m:\(name)>" }
    func val(_ name: String, _ value: String) -> String { "<m:\(name) m:val=\"\(value)\"/>" }
    let formulas = [
      "<m:acc>\(e("x"))</m:acc>",
      "<m:acc><m:accPr>\(val("chr", "\u{20D7}"))</m:accPr>\(e("v"))</m:acc>",
      "<m:bar><m:barPr>\(val("pos", "top"))</m:barPr>\(e("x"))</m:bar>", "<m:bar>\(e("x"))</m:bar>",
      "<m:box>\(e("boxed"))</m:box>", "<m:borderBox>\(e("framed"))</m:borderBox>",
      "<m:groupChr>\(e("a+b"))</m:groupChr>",
      "<m:phant>\(e("seen"))</m:phant>",
      "<m:phant><m:phantPr>\(val("show", "0"))</m:phantPr>\(e("unseen"))</m:phant>",
      "<m:sPre>\(e("n", "sub"))\(e("p", "sup"))\(e("X"))</m:sPre>",
      "<m:eqArr>\(e("x=1"))\(e("y=2"))</m:eqArr>",
      "<m:nary><m:naryPr>\(val("chr", "∑"))</m:naryPr>\(e("i=1", "sub"))\(e("n", "sup"))\(e("i"))</m:nary>",
      "<m:nary>\(e("0", "sub"))<m:sup/>\(e("f"))</m:nary>",
      "<m:f><m:fPr>\(val("type", "noBar"))</m:fPr>\(e("n", "num"))\(e("k", "den"))</m:f>",
      "<m:rad><m:radPr>\(val("degHide", "1"))</m:radPr>\(e("2", "deg"))\(e("x+1"))</m:rad>",
      "<m:rad>\(e("3", "deg"))\(e("8"))</m:rad>",
      "<m:d><m:dPr>\(val("begChr", "["))\(val("endChr", ""))</m:dPr>\(e("a"))\(e("b"))</m:d>",
      "<m:func>\(e("sin", "fName"))\(e("x"))</m:func>",
      "<m:m><m:mr>\(e("1"))\(e("0"))</m:mr><m:mr>\(e("0"))\(e("1"))</m:mr></m:m>",
      "<m:limLow>\(e("lim"))\(e("x→0", "lim"))</m:limLow>",
      "<m:limUpp>\(e("x"))\(e("def", "lim"))</m:limUpp>",
      "<m:sSubSup>\(e("x"))\(e("1", "sub"))\(e("2", "sup"))</m:sSubSup>",
    ]
    let builder = WordBuilder(
      formulas.map { paragraph("<m:oMath>\($0)</m:oMath>") }.joined()
        + paragraph(run("dose = ") + "<m:oMath>\(formulas[15])</m:oMath>" + run(" mg"))
        + "<m:oMathPara><m:oMath>\(r("a block"))</m:oMath></m:oMathPara>")
    try check(builder, "characters-formulas.txt")
  }

  @Test func `the words of charts and diagrams are told beside the text`() throws {
    func graphic(_ content: String) -> String {
      paragraph(
        "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>\(content)</a:graphicData></a:graphic>"
          + "</wp:inline></w:drawing></w:r>")
    }
    let space = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    func text(_ text: String) -> String {
      "<a:p><a:r><a:t>\(text.dropLast(2))</a:t></a:r><a:r><a:t>\(text.suffix(2))</a:t></a:r></a:p>"
    }
    func cache(_ words: [String]) -> String {
      "<c:strCache>\(words.map { "<c:pt><c:v>\($0)</c:v></c:pt>" }.joined())</c:strCache>"
    }
    let builder = WordBuilder(
      graphic("<c:chart r:id=\"rId1\"/>") + graphic("<dgm:relIds r:dm=\"rId2\"/>")
        + graphic("<c:chart r:id=\"rId9\"/>")
    )
    .with(
      "chart",
      """
      <c:chartSpace \(space) xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">\
      <c:chart><c:title><c:tx><c:rich>\(text("Completers by year"))</c:rich></c:tx></c:title>\
      <c:ser><c:tx><c:strRef>\(cache(["Enrolled"]))</c:strRef></c:tx><c:cat><c:strRef>\
      \(cache(["Fall", "Spring"]))</c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt><c:v>12</c:v>\
      </c:pt></c:numCache></c:numRef></c:val></c:ser></c:chart></c:chartSpace>
      """, named: "word/charts/chart1.xml"
    )
    .with(
      "diagramData",
      """
      <dgm:dataModel \(space) xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram">\
      <dgm:ptLst><dgm:pt><dgm:t>\(text("Apply"))</dgm:t></dgm:pt><dgm:pt><dgm:t>\(text("Enroll"))\
      </dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>
      """, named: "word/diagrams/data1.xml")
    try check(builder, "characters-drawings.txt")
  }

  @Test(arguments: ["inf", "nan", "-720", "1e300", "wide"])
  func `a page of a size that no page has says nothing of it`(width: String) throws {
    let body = "<w:sectPr><w:pgSz w:w=\"\(width)\" w:h=\"1008pt\"/></w:sectPr>"
    let section = try WordDocument(reading: WordBuilder(body).bytes()).sections.first
    #expect(section?.width == nil)
    #expect(section?.height == 1008)
  }

  @Test func `sections tell their pages`() throws {
    func section(_ size: String, _ columns: String = "") -> String {
      "<w:sectPr><w:pgSz \(size)/>\(columns)</w:sectPr>"
    }
    let builder = WordBuilder(
      """
      \(paragraph(run("upright"), section("w:w=\"12240\" w:h=\"15840\"")))
      \(paragraph(run("wide"), section("w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"")))
      \(paragraph(run("columns"), section("w:w=\"11in\" w:h=\"8.5in\"", "<w:cols w:num=\"2\"/>")))
      \(section("w:w=\"595.3pt\" w:h=\"841.9pt\""))
      """)
    try check(builder, "sections.txt")
  }
}
