import TestSupport
import Testing
import WordFormat

@Suite struct NumberingTests {
  private func numbering(_ levels: String, nums: String = "") -> String {
    """
    <w:ROOT><w:abstractNum w:abstractNumId="7">\(levels)</w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>\(nums)</w:ROOT>
    """
  }

  private func level(
    _ number: Int, _ format: String, _ text: String, start: Int = 1, _ more: String = ""
  ) -> String {
    """
    <w:lvl w:ilvl="\(number)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  private func item(_ level: Int, list: Int = 1) -> String {
    """
    <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="\(list)"/></w:numPr></w:pPr>\
    <w:r><w:t>x</w:t></w:r></w:p>
    """
  }

  private func labels(_ body: String, _ numbering: String, styles: String? = nil) throws -> [String]
  {
    var builder = WordBuilder(body).with("numbering", numbering)
    if let styles { builder = builder.with("styles", "<w:ROOT>\(styles)</w:ROOT>") }
    return try WordDocument(reading: builder.bytes()).blocks.map {
      guard case .paragraph(let paragraph) = $0 else { return "table" }
      return paragraph.label ?? "-"
    }
  }

  @Test func `levels count on and start again below`() throws {
    let list = numbering(
      level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "decimal", "%1.%2.%3"))
    let items = [0, 1, 1, 2, 0, 1, 2, 2].map { item($0) }.joined()
    #expect(
      try labels(items, list) == ["1.", "a)", "b)", "1.b.1", "2.", "a)", "2.a.1", "2.a.2"])
  }

  @Test func `a level that never starts again counts on`() throws {
    let list = numbering(
      level(0, "upperRoman", "%1") + level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>"))
    let items = [0, 1, 1, 0, 1].map { item($0) }.joined()
    #expect(try labels(items, list) == ["I", "1", "2", "II", "3"])
  }

  @Test func `legal labels are written in digits`() throws {
    let list = numbering(
      level(0, "upperRoman", "Article %1.")
        + level(1, "decimalZero", "Section %1.%2", "<w:isLgl/>"))
    #expect(
      try labels([0, 1, 0, 1].map { item($0) }.joined(), list)
        == ["Article I.", "Section 1.01", "Article II.", "Section 2.01"])
  }

  @Test func `an instance with its own start begins again once`() throws {
    let list = numbering(
      level(0, "decimal", "%1."),
      nums: """
        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">\
        <w:startOverride w:val="5"/></w:lvlOverride></w:num>\
        <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
        """)
    let items = [1, 1, 2, 2, 3, 1].map { item(0, list: $0) }.joined()
    #expect(try labels(items, list) == ["1.", "2.", "5.", "6.", "7.", "8."])
  }

  @Test func `bullets of symbol fonts are plain bullets`() throws {
    let symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"
    let wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>"
    let list = numbering(
      level(0, "bullet", "\u{F0B7}", symbol) + level(1, "bullet", "\u{F0FC}", wingdings)
        + level(2, "bullet", "\u{F123}") + level(3, "bullet", "–") + level(4, "none", ""))
    #expect(try labels((0...4).map { item($0) }.joined(), list) == ["•", "✓", "•", "–", ""])
  }

  @Test func `a style brings its list and its level`() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr>\
      <w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>
      """
    let list = numbering(
      level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>")
        + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>"))
    func heading(_ style: String, _ more: String = "") -> String {
      "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(more)</w:pPr></w:p>"
    }
    let off = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"
    let body = heading("H1") + heading("H2") + heading("H1", off) + heading("H2") + heading("H1")
    #expect(try labels(body, list, styles: styles) == ["1", "1.1", "-", "1.2", "2"])
  }

  @Test func `a list may borrow the levels of a style`() throws {
    let list = """
      <w:ROOT><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>\
      <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>\(level(0, "decimal", "(%1)"))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>\
      <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:ROOT>
      """
    let styles = """
      <w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr>\
      <w:numId w:val="2"/></w:numPr></w:pPr></w:style>
      """
    #expect(try labels(item(0), list, styles: styles) == ["(1)"])
    let cycle = list.replacing("<w:styleLink w:val=\"L\"/>", with: "<w:numStyleLink w:val=\"L\"/>")
    #expect(try labels(item(0), cycle, styles: styles) == ["-"])
  }

  @Test func `lists and levels that do not exist have no label`() throws {
    let list = numbering(level(0, "decimal", "%1."))
    #expect(
      try labels(item(0, list: 99) + item(5) + item(-4) + item(900), list) == ["-", "-", "1.", "-"])
  }

  @Test(arguments: [
    ("decimal", 3, "3"), ("decimalZero", 3, "03"), ("decimalZero", 12, "12"),
    ("upperRoman", 1994, "MCMXCIV"), ("lowerRoman", 4, "iv"), ("upperLetter", 28, "BB"),
    ("lowerLetter", 26, "z"), ("ordinal", 11, "11th"), ("ordinal", 22, "22nd"),
    ("cardinalText", 21, "Twenty-one"), ("ordinalText", 12, "Twelfth"),
    ("ordinalText", 30, "Thirtieth"), ("hex", 31, "1F"), ("chicago", 6, "††"),
    ("numberInDash", 2, "- 2 -"), ("decimalEnclosedCircle", 3, "③"), ("none", 3, ""),
    ("chineseCounting", 21, "二十一"), ("thaiNumbers", 12, "๑๒"), ("somethingNew", 9, "9"),
    ("upperRoman", 0, "0"), ("lowerLetter", 100_000, "100000"),
  ])
  func `numbers are written in the format of their level`(
    format: String, number: Int, expected: String
  ) throws {
    let list = numbering(level(0, format, "%1", start: number))
    #expect(try labels(item(0), list) == [expected])
  }

  @Test func `a format by example keeps its zeros`() throws {
    let levels = """
      <w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14">\
      <w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>\
      <w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="SLO-%1"/></w:lvl>
      """
    #expect(try labels(item(0), numbering(levels)) == ["SLO-007"])
  }

  @Test func `levels that are skipped count as begun`() throws {
    let list = numbering((0...3).map { level($0, "decimal", labelText($0)) }.joined())
    let items = [2, 1, 2, 0, 2, 1, 0, 3, 1].map { item($0) }.joined()
    #expect(
      try labels(items, list)
        == ["1.1.1", "1.2", "1.2.1", "2", "2.1.1", "2.2", "3", "3.1.1.1", "3.2"])
  }

  private func labelText(_ level: Int) -> String {
    (1...(level + 1)).map { "%\($0)" }.joined(separator: ".")
  }

  @Test func `an override of a deeper level holds once, and one may change the format`() throws {
    let list = numbering(
      level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2"),
      nums: """
        <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1">\
        <w:startOverride w:val="4"/></w:lvlOverride></w:num>\
        <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">\
        \(level(0, "upperLetter", "%1)"))</w:lvlOverride></w:num>
        """)
    let items = [(0, 1), (0, 3), (1, 3), (1, 3), (0, 3), (1, 3), (0, 4), (1, 4), (0, 1)]
    #expect(
      try labels(items.map { item($0, list: $1) }.joined(), list)
        == ["1.", "2.", "2.4", "2.5", "3.", "3.1", "D)", "D.1", "5."])
  }

  @Test func `a level may start again after a higher level only`() throws {
    let list = numbering(
      level(0, "decimal", "%1") + level(1, "decimal", "%1.%2")
        + level(2, "decimal", "%1.%2.%3", "<w:lvlRestart w:val=\"1\"/>"))
    let items = [0, 1, 2, 2, 1, 2, 0, 2].map { item($0) }.joined()
    #expect(
      try labels(items, list) == ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.3", "2", "2.1.1"])
  }

  @Test func `labels of teachers, and what is switched off, fake or hidden`() throws {
    let list = numbering(
      level(0, "decimal", "SLO-%1") + level(1, "lowerLetter", "§%1.%2")
        + level(2, "bullet", "x", "<w:lvlPicBulletId w:val=\"0\"/>")
        + level(3, "cardinalText", "Unit %4:", "<w:suff w:val=\"nothing\"/>")
        + level(4, "decimal", "100%%5 % %0 %x"))
    let off = "<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:p>"
    let fake = "<w:p><w:pPr><w:ind w:left=\"720\"/></w:pPr><w:r><w:t>1. typed</w:t></w:r></w:p>"
    let hidden = item(0).replacing("</w:numPr>", with: "</w:numPr><w:rPr><w:vanish/></w:rPr>")
      .replacing("<w:r>", with: "<w:r><w:rPr><w:vanish/></w:rPr>")
    let body =
      item(0) + item(1) + off + fake + hidden + item(1) + item(2) + item(3) + item(4) + item(0)
    #expect(
      try labels(body, list)
        == [
          "SLO-1", "§1.a", "-", "-", "§1.b", "•", "Unit One:", "100%1 % %0 %x", "SLO-2",
        ])
  }

  @Test func `a label that its level hides is not shown and counts`() throws {
    let list = numbering(
      level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2", "<w:rPr><w:vanish/></w:rPr>"))
    #expect(try labels([0, 1, 0].map { item($0) }.joined(), list) == ["1.", "-", "2."])
  }

  @Test func `lists count on through tables and text boxes`() throws {
    let list = numbering(level(0, "decimal", "%1."))
    let box = """
      <w:p><w:r><w:pict><v:textbox><w:txbxContent>\(item(0))</w:txbxContent></v:textbox></w:pict>\
      </w:r></w:p>
      """
    let table = "<w:tbl><w:tr><w:tc>\(item(0))</w:tc><w:tc>\(item(0))\(box)</w:tc></w:tr></w:tbl>"
    let builder = WordBuilder(item(0) + table + item(0)).with("numbering", list)
    #expect(
      try WordDocument(reading: builder.bytes()).text == "1. x\n2. x\t3. x 4. x\n5. x\n")
  }

  @Test func `a label is in capitals where its paragraph's mark is`() throws {
    let list = numbering(
      level(0, "cardinalText", "Unit %1")
        + level(1, "decimal", "Part %2", "<w:rPr><w:caps w:val=\"0\"/></w:rPr>"))
    let styles = """
      <w:style w:type="paragraph" w:styleId="U"><w:name w:val="Unit"/><w:rPr><w:caps/></w:rPr></w:style>
      """
    func styled(_ level: Int, _ mark: String = "") -> String {
      item(level).replacing("<w:pPr>", with: "<w:pPr><w:pStyle w:val=\"U\"/>")
        .replacing("</w:pPr>", with: "<w:rPr>\(mark)</w:rPr></w:pPr>")
    }
    let body = styled(0) + styled(1) + styled(0, "<w:caps w:val=\"0\"/>") + item(0)
    #expect(
      try labels(body, list, styles: styles) == ["UNIT ONE", "Part 1", "Unit Two", "Unit Three"])
  }

  @Test func `deleted and section paragraphs do not count`() throws {
    let ending = item(0).replacing("</w:pPr>", with: "<w:sectPr/></w:pPr>")
      .replacing("<w:r><w:t>x</w:t></w:r>", with: "")
    let list = numbering(level(0, "decimal", "%1."))
    #expect(try labels(item(0) + ending + item(0), list) == ["1.", "-", "2."])
  }
}
