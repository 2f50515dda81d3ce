import TestSupport
import Testing
import WordFormat

@Suite struct WordDumpTests {
  private func dump(_ builder: WordBuilder) throws -> String {
    try WordDocument(reading: builder.bytes()).dump
  }

  @Test func `paragraphs, runs, tabs, breaks and hyphens`() throws {
    let builder = WordBuilder(
      """
      <w:p><w:r><w:t xml:space="preserve">A </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r>\
      <w:r><w:rPr><w:b w:val="0"/></w:rPr><w:tab/><w:t>tab</w:t><w:br/><w:t>line</w:t><w:cr/></w:r>\
      <w:r><w:t>RST.6</w:t><w:noBreakHyphen/><w:t>8.3 co</w:t><w:softHyphen/><w:t>operate</w:t></w:r></w:p>
      <w:p><w:r><w:t> trimmed </w:t></w:r><w:r><w:rPr><w:caps/><w:color w:val="ff0000"/>\
      <w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr><w:t>caps</w:t></w:r></w:p>
      <w:p><w:r><w:br w:type="page"/><w:t>page</w:t><w:br w:type="page"/><w:t>next</w:t>\
      <w:br w:type="page"/></w:r></w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr>\
      <w:t>all secret</w:t></w:r></w:p>
      <w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> done </w:t></w:r>\
      <w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>ü o</w:t></w:r></w:p>
      <w:p><w:hyperlink r:id="rId1"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>
      <w:p><w:r><w:t>a<!-- c -->b<![CDATA[<c>]]></w:t></w:r></w:p>
      """
    ).linking("hyperlink", to: "https://localhost/?a=b&c")
    try Golden("runs.txt").matches(dump(builder))
  }

  @Test func `a table stands on its grid`() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
    }
    let builder = WordBuilder(
      """
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("Objective", "<w:shd w:fill=\"d9e2f3\"/>"))\
      \(cell("Outcomes", "<w:gridSpan w:val=\"3\"/>"))</w:tr>
      <w:tr>\(cell("One", "<w:vMerge w:val=\"restart\"/>"))\(cell("a"))\(cell("b"))\(cell("c"))</w:tr>
      <w:tr>\(cell("", "<w:vMerge/>"))\(cell("d"))\(cell("e", "<w:gridSpan w:val=\"2\"/>"))</w:tr>
      <w:tr>\(cell("covered", "<w:vMerge/>"))\(cell("f"))</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>\(cell("g"))\(cell("h"))</w:tr>
      <w:tr>\(cell("alone", "<w:vMerge/>"))<w:tc><w:p><w:r><w:t>outer</w:t></w:r></w:p>\
      <w:tbl><w:tr>\(cell("inner"))</w:tr></w:tbl><w:p><w:r><w:t>after</w:t></w:r></w:p></w:tc>\
      \(cell("x", "<w:hMerge w:val=\"restart\"/>"))\(cell("", "<w:hMerge/>"))</w:tr></w:tbl>
      <w:tbl><w:tr><w:tc/></w:tr></w:tbl>
      """)
    try Golden("table.txt").matches(dump(builder))
  }

  @Test func `content controls and other wrappers are transparent at every level`() throws {
    func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    func control(_ content: String, _ properties: String = "") -> String {
      "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let builder = WordBuilder(
      """
      \(control("<w:p>" + run("block") + "</w:p>"))
      <w:p>\(control(run("inline ") + control(run("nested"))))<w:smartTag>\(run(" tag"))</w:smartTag>\
      <w:customXml>\(run(" custom"))</w:customXml><w:dir w:val="ltr">\(run(" dir"))</w:dir>\
      <w:bdo w:val="ltr">\(run(" bdo"))</w:bdo><w:fldSimple w:instr="PAGE">\(run(" 7"))</w:fldSimple></w:p>
      <w:p>\(control(run("Enter text"), "<w:showingPlcHdr/>"))</w:p>
      <w:p>\(control(run("?"), "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>"))\(run(" yes "))\
      \(control(run("?"), "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>"))\(run(" no"))</w:p>
      <w:tbl>\(control("<w:tr>" + control("<w:tc><w:p>" + run("cell") + "</w:p></w:tc>") + "</w:tr>"))</w:tbl>
      <w:p><w:r><w:ruby><w:rt>\(run("kana"))</w:rt><w:rubyBase>\(run("base"))</w:rubyBase></w:ruby></w:r></w:p>
      <w:p><m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>\
      <m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>
      """)
    try Golden("wrappers.txt").matches(dump(builder))
  }

  @Test func `tracked changes are accepted and told`() throws {
    let by = "w:author=\"Ana\" w:date=\"2026-01-02T03:04:05Z\""
    func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    func gone(_ text: String) -> String { "<w:r><w:delText>\(text)</w:delText></w:r>" }
    let builder = WordBuilder(
      """
      <w:p>\(run("Keep "))<w:ins w:id="1" \(by)>\(run("new"))<w:del w:id="2" w:author="Ben">\(gone("both"))</w:del></w:ins>\
      <w:del w:id="3" \(by)>\(gone("old"))</w:del></w:p>
      <w:p><w:pPr><w:pStyle w:val="Heading1"/><w:rPr><w:del w:id="4" \(by)/></w:rPr></w:pPr>\(run("joined to "))</w:p>
      <w:p>\(run("the next"))</w:p>
      <w:p><w:moveFrom w:id="5" \(by)>\(run("moved"))</w:moveFrom></w:p>
      <w:p><w:moveTo w:id="6" \(by)>\(run("moved"))</w:moveTo></w:p>
      <w:tbl><w:tr><w:trPr><w:del w:id="7" \(by)/></w:trPr><w:tc><w:p><w:del w:id="8" \(by)>\(gone("row"))</w:del></w:p></w:tc></w:tr>
      <w:tr><w:trPr><w:ins w:id="9" \(by)/></w:trPr><w:tc><w:p><w:ins w:id="10" \(by)>\(run("added"))</w:ins></w:p></w:tc></w:tr></w:tbl>
      <w:p><w:pPr><w:rPr><w:del w:id="11" \(by)/></w:rPr></w:pPr><w:del w:id="12" \(by)>\(gone("last"))</w:del></w:p>
      """)
    try Golden("changes.txt").matches(dump(builder))
  }

  @Test func `fields show their results and nothing is evaluated`() throws {
    func mark(_ type: String, _ inside: String = "") -> String {
      "<w:r><w:fldChar w:fldCharType=\"\(type)\">\(inside)</w:fldChar></w:r>"
    }
    func code(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }
    func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
    let box = "<w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData>"
    let list = """
      <w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Fall"/>\
      <w:listEntry w:val="Spring"/></w:ddList></w:ffData>
      """
    let builder = WordBuilder(
      """
      <w:p>\(mark("begin"))\(code(" HYPERLINK \"https://localhost/\" "))\(mark("separate"))\(run("address"))\(mark("end"))</w:p>
      <w:p>\(mark("begin"))\(code(" IF "))\(mark("begin"))\(code(" PAGE "))\(mark("separate"))\(run("3"))\(mark("end"))\
      \(code(" = 3 "))\(mark("separate"))\(run("shown"))</w:p><w:p>\(run("over lines"))\(mark("end"))</w:p>
      <w:p>\(mark("begin", box))\(code(" FORMCHECKBOX "))\(mark("end"))\(run(" on"))</w:p>
      <w:p>\(mark("begin", list))\(code(" FORMDROPDOWN "))\(mark("end"))</w:p>
      <w:p>\(mark("begin"))\(code(" DDEAUTO c:\\\\x "))\(mark("end"))\(run("safe"))</w:p>
      <w:p>\(mark("begin"))\(code(" AUTHOR "))\(run("lost?"))</w:p>
      """)
    try Golden("fields.txt").matches(dump(builder))
  }

  @Test func `text boxes are read once`() throws {
    let content = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"
    let builder = WordBuilder(
      """
      <w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent>\
      <mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>\(content)</wps:txbx></wps:wsp></w:drawing></mc:Choice>\
      <mc:Fallback><w:pict><v:shape><v:textbox>\(content)</v:textbox></v:shape></w:pict></mc:Fallback>\
      </mc:AlternateContent></w:r><w:r><w:t> after</w:t></w:r></w:p>
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="future"><w:t>future</w:t></mc:Choice>\
      <mc:Fallback><w:t>today</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:pict><v:textbox>\(content)</v:textbox>\
      <v:textpath string="DRAFT"/></w:pict></w:r></w:p></w:tc></w:tr></w:tbl>
      """)
    try Golden("boxes.txt").matches(dump(builder))
  }

  @Test func `notes, margins and comments are stories of their own`() throws {
    func p(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    let builder = WordBuilder(
      """
      <w:p><w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r><w:commentRangeStart w:id="0"/>\
      <w:r><w:t xml:space="preserve"> two</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>\
      <w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="1"/></w:r></w:p>
      <w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>\
      <w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId9"/></w:sectPr>
      """
    )
    .with("header", "<w:ROOT>\(p("Head"))</w:ROOT>")
    .with("header", "<w:ROOT>\(p("Never"))</w:ROOT>")
    .with("footer", "<w:ROOT>\(p("Foot"))</w:ROOT>")
    .with(
      "footnotes",
      """
      <w:ROOT><w:footnote w:type="separator" w:id="-1">\(p("no"))</w:footnote>\
      <w:footnote w:id="2">\(p("second"))</w:footnote><w:footnote w:id="3">\(p("first"))</w:footnote>\
      <w:footnote w:id="4">\(p("unused"))</w:footnote></w:ROOT>
      """
    )
    .with("endnotes", "<w:ROOT><w:endnote w:id=\"1\">\(p("end"))</w:endnote></w:ROOT>")
    .with(
      "comments",
      """
      <w:ROOT><w:comment w:id="0" w:author="Ana" w:initials="A" w:date="2026-01-02T03:04:05Z">\
      <w:p w14:paraId="AA"><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>\
      <w:comment w:id="1" w:author="Ben"><w:p w14:paraId="BB"><w:r><w:t>Because.</w:t></w:r></w:p></w:comment></w:ROOT>
      """
    )
    .with(
      "commentsExtended",
      """
      <w15:x xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">\
      <w15:commentEx w15:paraId="AA" w15:done="1"/>\
      <w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/></w15:x>
      """
    )
    .with(
      "core",
      """
      <x:p xmlns:x="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The title</dc:title>\
      <dc:creator>Ana</dc:creator></x:p>
      """
    )
    .linking("attachedTemplate", to: "http://localhost/evil.dotm")
    try Golden("stories.txt").matches(dump(builder))
  }
}
