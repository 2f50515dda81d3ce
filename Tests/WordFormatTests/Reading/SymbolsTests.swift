import TestSupport
import Testing
import WordFormat

/// Characters that another code stands for: symbol fonts, `w:sym`, capitals.
@Suite struct SymbolsTests {
  private func text(_ body: String, styles: String = "") throws -> [String] {
    let builder = WordBuilder(body).with("styles", "<w:ROOT>\(styles)</w:ROOT>")
    return try WordDocument(reading: builder.bytes()).blocks.map(\.text)
  }

  private func run(_ text: String, _ properties: String) -> String {
    "<w:p><w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func fonts(_ name: String) -> String {
    "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\"/>"
  }

  @Test func `a check mark typed in a symbol font is a check mark`() throws {
    let body =
      run("P", fonts("Wingdings 2")) + run("ü", fonts("Wingdings")) + run("a", fonts("Webdings"))
      + run("\u{F050}", fonts("wingdings 2")) + run("PO", fonts("Wingdings 2"))
      + run("RST", fonts("Wingdings 2")) + run("þ¨ý", fonts("Wingdings"))
      + run("cgr", fonts("Webdings"))
    #expect(try text(body) == ["✓", "✓", "✓", "✓", "✓✗", "☑☒☒", "☑◻☒", "□■✗"])
  }

  @Test func `every code of the symbol fonts is a character`() throws {
    let names = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"]
    var lines: [String] = []
    for name in names {
      lines.append(name)
      for row in stride(from: 0x20, to: 0x100, by: 16) {
        let codes = (row..<(row + 16)).map { "&#x\(String(0xF000 + $0, radix: 16));" }.joined()
        let shown = try text(
          "<w:p><w:r><w:t>|</w:t></w:r><w:r><w:rPr>\(fonts(name))</w:rPr><w:t xml:space=\"preserve\">\(codes)</w:t></w:r><w:r><w:t>|</w:t></w:r></w:p>"
        )
        let hex = String(row, radix: 16, uppercase: true)
        lines.append("  \(hex) \(shown[0])")
      }
    }
    Golden("symbols.txt").matches(lines.joined(separator: "\n") + "\n")
  }

  @Test func `the font of a range decides, not any font of the run`() throws {
    let body =
      // The font for ASCII does not show what lies above it, and the other way round.
      run("Pé", "<w:rFonts w:hAnsi=\"Wingdings 2\"/>")
      // A font of the theme goes before one that is named.
      + run("P", "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:ascii=\"Wingdings 2\"/>")
      // A complex script has a font of its own.
      + run("P", "<w:rFonts w:cs=\"Wingdings 2\"/>")
      + run("P", "<w:rFonts w:cs=\"Wingdings 2\"/><w:rtl/>")
      + run("P", "<w:rFonts w:cs=\"Wingdings 2\"/><w:cs/>")
      + run("\u{F050}", "<w:rFonts w:eastAsia=\"Wingdings 2\"/>")
      + run("\u{F050}", "<w:rFonts w:eastAsia=\"Wingdings 2\" w:hint=\"eastAsia\"/>")
    #expect(try text(body) == ["P🟉", "P", "P", "✓", "✓", "\u{F050}", "✓"])
  }

  @Test func `a style brings its symbol font, and each range is inherited for itself`() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Check"><w:name w:val="Check"/><w:rPr>\
      \(fonts("Wingdings 2"))</w:rPr></w:style>\
      <w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr>\
      \(fonts("Wingdings 2"))</w:rPr></w:style>
      """
    func checked(_ properties: String) -> String {
      """
      <w:p><w:pPr><w:pStyle w:val="Check"/></w:pPr><w:r><w:rPr>\(properties)</w:rPr>\
      <w:t>P</w:t></w:r></w:p>
      """
    }
    let body =
      checked("") + checked("<w:rFonts w:eastAsia=\"Arial\" w:cs=\"Arial\"/>")
      + checked(fonts("Arial")) + run("P", "<w:rStyle w:val=\"Mark\"/>")
    #expect(try text(body, styles: styles) == ["✓", "✓", "P", "✓"])
  }

  @Test(arguments: [
    ("w:font=\"Wingdings\" w:char=\"F0FC\"", "✓"), ("w:font=\"Wingdings\" w:char=\"00fc\"", "✓"),
    ("w:font=\"Wingdings\" w:char=\"FC\"", "✓"), ("w:font=\"Wingdings\" w:char=\"0xF0FC\"", "✓"),
    ("w:font=\"Wingdings\" w:char=\"61692\"", "✓"), ("w:font=\"Wingdings 2\" w:char=\"F052\"", "☑"),
    ("w:font=\"Symbol\" w:char=\"F0B3\"", "≥"), ("w:font=\"Arial\" w:char=\"2022\"", "•"),
    ("w:font=\"MS Gothic\" w:char=\"2612\"", "☒"),
    ("w:font=\"Wingdings\" w:char=\"zz\"", "\u{FFFD}"),
    ("w:font=\"Wingdings\"", "\u{FFFD}"), ("w:char=\"D800\"", "\u{FFFD}"),
    ("w:font=\"Zapf Dingbats\" w:char=\"F034\"", "✔"),
    ("w:font=\"ITC Zapf Dingbats\" w:char=\"33\"", "✓"),
    ("w:font=\"Monotype Sorts\" w:char=\"F06F\"", "❏"),
    ("w:font=\"Zapf Dingbats\" w:char=\"D5\"", "→"),
    ("w:font=\"Marlett\" w:char=\"F061\"", "✓"), ("w:font=\"Marlett\" w:char=\"F072\"", "✕"),
  ])
  func `a symbol is told by its font and code`(attributes: String, shown: String) throws {
    #expect(try text("<w:p><w:r><w:sym \(attributes)/></w:r></w:p>") == [shown])
  }

  @Test func `capitals are what is shown, and small capitals keep their letters`() throws {
    let body =
      run("Straße", "<w:caps/>") + run("Nurse Aide", "<w:smallCaps/>")
      + run("typed", "<w:caps w:val=\"0\"/>") + run("ﬁt", "<w:smallCaps w:val=\"true\"/>")
    #expect(try text(body) == ["STRASSE", "Nurse Aide", "typed", "ﬁt"])
  }
}
