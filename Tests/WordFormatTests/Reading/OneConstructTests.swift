import TestSupport
import Testing
import WordFormat

/// One file for each construct in which a known reader of Word files fails, and what Word shows.
@Suite struct OneConstructTests {
  struct Construct: Sendable, CustomTestStringConvertible {
    var name: String
    var body: String
    var shown: String
    var numbering = ""

    var testDescription: String { name }
  }

  static let all = inline + blocks + changes + tables + lists

  @Test(arguments: all)
  func `is read as Word shows it`(construct: Construct) throws {
    var builder = WordBuilder(construct.body)
    if !construct.numbering.isEmpty {
      builder = builder.with("numbering", "<w:ROOT>\(construct.numbering)</w:ROOT>")
    }
    #expect(try WordDocument(reading: builder.bytes()).text == construct.shown)
  }

  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func paragraph(_ content: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>"
  }

  private static func mark(_ type: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>"
  }

  private static func code(_ text: String) -> String {
    "<w:r><w:instrText xml:space=\"preserve\">\(text)</w:instrText></w:r>"
  }

  private static let by = "w:id=\"1\" w:author=\"Ana\" w:date=\"2026-03-01T08:00:00Z\""

  static let inline: [Construct] = [
    Construct(
      name: "content control in a line",
      body: paragraph(
        run("a ") + "<w:sdt><w:sdtPr/><w:sdtContent>\(run("b"))</w:sdtContent></w:sdt>"),
      shown: "a b\n"),
    Construct(
      name: "simple field",
      body: paragraph(
        run("p. ") + "<w:fldSimple w:instr=\" PAGE \">\(run("7"))</w:fldSimple>" + run(" of 9")),
      shown: "p. 7 of 9\n"),
    Construct(
      name: "field in the code of a field",
      body: paragraph(
        mark("begin") + code(" IF ") + mark("begin") + code(" MERGEFIELD x ") + mark("separate")
          + run("inner") + mark("end") + code(" = 1 ") + mark("separate") + run("shown")
          + mark("end")),
      shown: "shown\n"),
    Construct(
      name: "field over two paragraphs",
      body: paragraph(mark("begin") + code(" TOC ") + mark("separate") + run("One"))
        + paragraph(run("Two") + mark("end") + run(" end")),
      shown: "One\nTwo end\n"),
    Construct(
      name: "custom XML in a line",
      body: paragraph(
        "<w:customXml w:element=\"x\"><w:customXmlPr/>\(run("kept"))</w:customXml>"),
      shown: "kept\n"),
    Construct(
      name: "smart tag in a smart tag",
      body: paragraph(
        "<w:smartTag w:element=\"x\"><w:smartTag w:element=\"y\">\(run("kept"))</w:smartTag></w:smartTag>"
      ), shown: "kept\n"),
    Construct(
      name: "ruby",
      body: paragraph(
        """
        <w:r><w:ruby><w:rubyPr/><w:rt>\(run("とう"))</w:rt><w:rubyBase>\(run("東"))</w:rubyBase>\
        </w:ruby></w:r>
        """), shown: "東(とう)\n"),
    Construct(
      name: "direction and its override",
      body: paragraph(
        "<w:dir w:val=\"rtl\">\(run("abc"))</w:dir><w:bdo w:val=\"rtl\">\(run("def"))</w:bdo>"),
      shown: "abcdef\n"),
    Construct(
      name: "check mark by the font of the run",
      body: paragraph(run("P", "<w:rFonts w:ascii=\"Wingdings 2\" w:hAnsi=\"Wingdings 2\"/>")),
      shown: "✓\n"),
    Construct(
      name: "check mark in the private range by the font of the run",
      body: paragraph(run("\u{F0FC}", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>")),
      shown: "✓\n"),
    Construct(
      name: "symbol",
      body: paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>"), shown: "◻\n"),
    Construct(
      name: "hidden text",
      body: paragraph(run("seen") + run(" unseen", "<w:vanish/>") + run(" again")),
      shown: "seen again\n"),
    Construct(
      name: "text in CDATA",
      body: paragraph("<w:r><w:t><![CDATA[R & D <1>]]></w:t></w:r>"), shown: "R & D <1>\n"),
    Construct(
      name: "hyphens, tab and break",
      body: paragraph(
        """
        <w:r><w:t>RST.6</w:t><w:noBreakHyphen/><w:t>8</w:t><w:tab/><w:t>co</w:t><w:softHyphen/>\
        <w:t>op</w:t><w:br/><w:t>next</w:t></w:r>
        """), shown: "RST.6\u{2011}8\tcoop\nnext\n"),
    Construct(
      name: "formula",
      body: paragraph(
        """
        <m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den>\
        </m:f></m:oMath>
        """), shown: "a/b\n"),
    Construct(
      name: "check box of a form",
      body: paragraph(
        """
        <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox>\
        </w:ffData></w:fldChar></w:r>\(code(" FORMCHECKBOX "))\(mark("end"))\(run(" done"))
        """), shown: "☒ done\n"),
    Construct(
      name: "check box of a content control",
      body: paragraph(
        """
        <w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>\
        <w:sdtContent>\(run("☒"))</w:sdtContent></w:sdt>\(run(" done"))
        """), shown: "☒ done\n"),
  ]

  static let blocks: [Construct] = [
    Construct(
      name: "content control around paragraphs",
      body:
        "<w:sdt><w:sdtContent>\(paragraph(run("a")))\(paragraph(run("b")))</w:sdtContent></w:sdt>",
      shown: "a\nb\n"),
    Construct(
      name: "content controls in each other",
      body: """
        <w:sdt><w:sdtContent><w:sdt><w:sdtContent>\(paragraph(run("deep")))</w:sdtContent></w:sdt>\
        </w:sdtContent></w:sdt>
        """, shown: "deep\n"),
    Construct(
      name: "custom XML around paragraphs",
      body: "<w:customXml w:element=\"x\">\(paragraph(run("a")))</w:customXml>", shown: "a\n"),
    Construct(
      name: "text box, drawn twice in the file",
      body: paragraph(
        """
        \(run("anchor"))<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>\
        <w:txbxContent>\(paragraph(run("box")))</w:txbxContent></wps:txbx></w:drawing></mc:Choice>\
        <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>\(paragraph(run("box")))\
        </w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
        """), shown: "anchor\nbox\n"),
    Construct(
      name: "text box of an old file",
      body: paragraph(
        """
        <w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(paragraph(run("box")))</w:txbxContent>\
        </v:textbox></v:shape></w:pict></w:r>\(run("anchor"))
        """), shown: "anchor\nbox\n"),
  ]

  static let changes: [Construct] = [
    Construct(
      name: "inserted and deleted runs",
      body: paragraph(
        run("a ") + "<w:ins \(by)>\(run("new"))</w:ins><w:del \(by)><w:r><w:delText>old</w:delText>"
          + "</w:r></w:del>" + run(" z")), shown: "a new z\n"),
    Construct(
      name: "deleted inside inserted",
      body: paragraph(
        "<w:ins \(by)>\(run("in"))<w:del \(by)><w:r><w:delText>out</w:delText></w:r></w:del></w:ins>"
      ),
      shown: "in\n"),
    Construct(
      name: "moved paragraph",
      body: paragraph(
        "<w:moveFrom \(by)>\(run("moved"))</w:moveFrom>", "<w:rPr><w:moveFrom \(by)/></w:rPr>")
        + paragraph(run("first")) + paragraph("<w:moveTo \(by)>\(run("moved"))</w:moveTo>"),
      shown: "first\nmoved\n"),
    Construct(
      name: "deleted mark between paragraphs",
      body: paragraph(run("one "), "<w:rPr><w:del \(by)/></w:rPr>") + paragraph(run("line")),
      shown: "one line\n"),
    Construct(
      name: "deleted row",
      body: "<w:tbl>" + row([cell("kept")]) + row([cell("gone")], "<w:del \(by)/>") + "</w:tbl>",
      shown: "kept\n"),
    Construct(
      name: "formatting before the change",
      body: paragraph(
        run("shown", "<w:rPrChange \(by)><w:rPr><w:vanish/><w:caps/></w:rPr></w:rPrChange>")),
      shown: "shown\n"),
  ]

  private static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(run(text)))</w:tc>"
  }

  private static func row(_ cells: [String], _ properties: String = "") -> String {
    "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
  }

  static let tables: [Construct] = [
    Construct(
      name: "cells merged down and across",
      body: "<w:tbl>"
        + row([
          cell("tall", "<w:vMerge w:val=\"restart\"/>"), cell("wide", "<w:gridSpan w:val=\"2\"/>"),
        ])
        + row([cell("", "<w:vMerge/>"), cell("b"), cell("c")]) + "</w:tbl>",
      shown: "tall\twide\n\tb\tc\n"),
    Construct(
      name: "cells merged across as old files do",
      body: "<w:tbl>"
        + row([cell("wide", "<w:hMerge w:val=\"restart\"/>"), cell("", "<w:hMerge/>"), cell("c")])
        + "</w:tbl>", shown: "wide\t\tc\n"),
    Construct(
      name: "row that leaves out the first column",
      body: "<w:tbl>" + row([cell("a"), cell("b")])
        + row([cell("d")], "<w:gridBefore w:val=\"1\"/>") + "</w:tbl>", shown: "a\tb\n\td\n"),
    Construct(
      name: "row and cell in content controls",
      body: """
        <w:tbl><w:sdt><w:sdtContent>\(row([cell("a")]))</w:sdtContent></w:sdt><w:tr><w:sdt>\
        <w:sdtContent>\(cell("b"))</w:sdtContent></w:sdt></w:tr></w:tbl>
        """, shown: "a\nb\n"),
    Construct(
      name: "table in a cell",
      body: "<w:tbl><w:tr><w:tc><w:tbl>\(row([cell("in"), cell("side")]))</w:tbl>\(paragraph(""))"
        + "</w:tc></w:tr></w:tbl>", shown: "in side\n"),
    Construct(
      name: "row deletion mark inside a run of kept rows",
      body: "<w:tbl>" + row([cell("a", "<w:vMerge w:val=\"restart\"/>"), cell("1")])
        + row([cell("", "<w:vMerge/>"), cell("2")], "<w:del \(by)/>")
        + row([cell("", "<w:vMerge/>"), cell("3")]) + "</w:tbl>", shown: "a\t1\n\t3\n"),
  ]

  private static func level(_ number: Int, _ format: String, _ text: String, _ more: String = "")
    -> String
  {
    """
    <w:lvl w:ilvl="\(number)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  private static func list(_ levels: String) -> String {
    """
    <w:abstractNum w:abstractNumId="0">\(levels)</w:abstractNum><w:num w:numId="1">\
    <w:abstractNumId w:val="0"/></w:num>
    """
  }

  private static func item(_ text: String, _ level: Int = 0) -> String {
    paragraph(
      run(text), "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>")
  }

  static let lists: [Construct] = [
    Construct(
      name: "levels that name the levels above",
      body: item("a") + item("b", 1) + item("c", 1) + item("d") + item("e", 1),
      shown: "1. a\n1.1 b\n1.2 c\n2. d\n2.1 e\n",
      numbering: list(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2"))),
    Construct(
      name: "words in the label",
      body: item("a") + item("b", 1),
      shown: "Article I. a\n§I.01 b\n",
      numbering: list(
        level(0, "upperRoman", "Article %1.") + level(1, "decimalZero", "§%1.%2"))),
    Construct(
      name: "legal numbers under roman ones",
      body: item("a") + item("b") + item("c", 1),
      shown: "I a\nII b\n2.1 c\n",
      numbering: list(
        level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>"))),
    Construct(
      name: "objectives numbered SLO-01",
      body: item("a") + paragraph(run("between")) + item("b"),
      shown: "SLO-01 a\nbetween\nSLO-02 b\n",
      numbering: list(level(0, "decimalZero", "SLO-%1"))),
    Construct(
      name: "circle as Word draws it, by a letter",
      body: item("a", 1), shown: "◦ a\n", numbering: list(level(1, "bullet", "o"))),
    Construct(
      name: "deleted item",
      body: item("a")
        + paragraph(
          "<w:del \(by)><w:r><w:delText>x</w:delText></w:r></w:del>",
          "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del \(by)/></w:rPr>"
        )
        + item("b"),
      shown: "1. a\n2. b\n", numbering: list(level(0, "decimal", "%1."))),
  ]
}
