import OfficePackage
import TestSupport
import Testing
import WordFormat

struct FillingValuesTests {
  @Test(arguments: [
    "{Program title}", "{program title}", "{PROGRAM  TITLE:}", "{ Program\u{A0}title }",
    "{{ Program title }}", "{name of the program}", "{Program\u{200B}title}", "{program_title}",
  ])
  func `a name counts however it is written`(mark: String) throws {
    #expect(try FormBench.lines(FormBench.p("For \(mark).")) == ["For Nursing assistant."])
  }

  @Test func `no line breaks within a code`() throws {
    let record = FormBench.program(title: "Reads well-made charts (RST.6-8.3, W.9-10.2)")
    let body = try FormBench.body(FormBench.p("{Program title}"), record)
    let hyphen = "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">"
    #expect(body.contains("Reads well-made charts (RST.6\(hyphen)8.3, W.9\(hyphen)10.2)</w:t>"))
  }

  @Test func `only the bytes of the mark change`() throws {
    let body = """
      <w:p w:rsidR="00A"><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>\
      <w:t xml:space="preserve">Title:  {Program title} &#8212; &quot;x&quot;</w:t></w:r></w:p >
      """
    #expect(
      try FormBench.body(body)
        == body.replacing("{Program title}", with: "Nursing assistant"))
  }

  @Test func `a mark that Word split over runs takes the look of its first one`() throws {
    let body = """
      <w:p><w:r><w:rPr><w:i/></w:rPr><w:t>{Pro</w:t></w:r><w:proofErr w:type="spellStart"/>\
      <w:bookmarkStart w:id="0" w:name="x"/><w:r><w:t>gram </w:t></w:r><w:bookmarkEnd w:id="0"/>\
      <w:r><w:rPr><w:b/></w:rPr><w:t>title}!</w:t></w:r></w:p>
      """
    let expected = """
      <w:p><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Nursing assistant</w:t></w:r>\
      <w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="x"/><w:r>\
      <w:t xml:space="preserve"></w:t></w:r><w:bookmarkEnd w:id="0"/>\
      <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">!</w:t></w:r></w:p>
      """
    #expect(try FormBench.body(body) == expected)
  }

  @Test func `values are data: neither markup nor marks nor fields`() throws {
    let record = FormBench.program(
      title: "<w:br/> & {Class size} \u{0}{if x}\u{7}\u{202E}é\u{FFFF}")
    let body = try FormBench.body(FormBench.p("x {Program title}"), record)
    #expect(
      body
        == "<w:p><w:r><w:t xml:space=\"preserve\">x &lt;w:br/&gt; &amp; {Class size} {if x}\u{202E}é"
        + "</w:t></w:r></w:p>")
  }

  @Test func `a line feed is a line break and a tab a tab`() throws {
    let body = try FormBench.body(
      FormBench.p("x {Program title}"), FormBench.program(title: "a\nb\tc\r\nd"))
    #expect(
      body == """
        <w:p><w:r><w:t xml:space="preserve">x a</w:t><w:br/><w:t xml:space="preserve">b</w:t>\
        <w:tab/><w:t xml:space="preserve">c</w:t><w:br/><w:t xml:space="preserve">d</w:t></w:r></w:p>
        """)
  }

  @Test func `several lines are several paragraphs where the mark is alone`() throws {
    let list =
      "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>%</w:t></w:r></w:p>"
    let body = try FormBench.body(
      list.replacing("%", with: "{Next steps}") + FormBench.p("Then {next steps}."))
    let preserved = list.replacing("<w:t>", with: "<w:t xml:space=\"preserve\">")
    #expect(
      body == preserved.replacing("%", with: "Sit the exam")
        + preserved.replacing("%", with: "Apply")
        + "<w:p><w:r><w:t xml:space=\"preserve\">Then Sit the exam and Apply.</w:t></w:r></w:p>")
  }

  @Test func `what nobody stated is told and can be seen`() throws {
    let form = try WordTemplate(
      reading: WordBuilder(FormBench.p("Next: {Next steps}.")).bytes())
    let filled = try form.fill(FormBench.program(steps: .nothing), FormBench.vocabulary)
    #expect(try FormBench.lines(of: filled.bytes) == ["Next: Not stated."])
    #expect(filled.remarks.map(\.code) == [.nothingStated])
    #expect(filled.remarks.first?.place.description == "paragraph 1")
  }

  @Test func `the words that filling adds can be in the language of the program`() throws {
    var vocabulary = FormBench.vocabulary
    vocabulary.wording.nothing = "Sin indicar"
    vocabulary.wording.yes = "sí"
    let form = try WordTemplate(
      reading: WordBuilder(
        FormBench.p("{Next steps}: {gaps} {if gaps is yes}x{end}{if gaps is sí}y{end}")
      )
      .bytes())
    let filled = try form.fill(FormBench.program(steps: .nothing), vocabulary)
    #expect(try FormBench.lines(of: filled.bytes) == ["Sin indicar: sí xy"])
    #expect(
      filled.remarks.first?.message
        == "Nothing is stated for {Next steps}: “Sin indicar” stands there.")
  }

  @Test func `marks in tracked insertions count and those in deletions do not`() throws {
    let body = """
      <w:p><w:ins w:id="1" w:author="a"><w:r><w:t>{Class size}</w:t></w:r></w:ins>\
      <w:del w:id="2" w:author="a"><w:r><w:delText>{nothing}</w:delText></w:r></w:del></w:p>
      """
    #expect(try FormBench.body(body).contains("preserve\">12</w:t></w:r></w:ins><w:del"))
    #expect(try FormBench.body(body).contains("<w:delText>{nothing}</w:delText>"))
  }

  @Test(arguments: ["{}", "{ 1 }", "{…}"])
  func `braces without a letter are text`(text: String) throws {
    #expect(try FormBench.lines(FormBench.p("x " + text)) == ["x " + text])
  }

  @Test func `the names of loops and ends may also be names of values`() throws {
    #expect(
      try FormBench.lines(FormBench.p("{Start date} to {End date}"))
        == ["September 1, 2026 to December 18, 2026"])
  }
}
