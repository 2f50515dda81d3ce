import TestSupport
import Testing
import WordFormat

/// What a small file can make a reader copy over and over is copied once, or refused.
@Suite struct RepeatedWordsTests {
  private func read(_ body: String) throws -> WordDocument {
    try WordDocument(reading: WordBuilder(body).bytes())
  }

  @Test func `a run has one set of properties`() throws {
    let properties = "<w:rPr><w:rPrChange w:author=\"Ana\"/></w:rPr>"
    let run = "<w:r>\(properties)\(properties)\(properties)<w:t>words</w:t></w:r>"
    #expect(try read("<w:p>\(run)</w:p>").changes.map(\.text) == ["words"])
  }

  @Test func `bookmarks wait for a paragraph that is shown`() throws {
    let marks = (0..<20_000).map { "<w:bookmarkStart w:id=\"1\" w:name=\"a\($0)\"/>" }.joined()
    let hidden = "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>"
    let body = "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>\(marks)</w:p>"
    let document = try read(
      body + String(repeating: hidden, count: 20_000) + "<w:p><w:r><w:t>x</w:t></w:r></w:p>")
    guard case .paragraph(let paragraph) = document.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.anchors.count == 20_000)
  }

  @Test func `an address that stands on very many runs is refused`() throws {
    let link = "<w:hyperlink w:anchor=\"\(String(repeating: "a", count: 30_000))\">"
    let runs = "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>"
    let body = "<w:p>\(link)\(String(repeating: runs, count: 300))</w:hyperlink></w:p>"
    #expect(throws: WordReadingError.self) { try read(body) }
    #expect(try read(body.replacing(link, with: "<w:hyperlink w:anchor=\"a\">")).text.count == 601)
  }

  @Test func `formulas and decorative words count as paragraphs`() throws {
    var limits = WordLimits.usual
    limits.paragraphs = 10
    let formula = "<m:oMath><m:r><m:t>a</m:t></m:r></m:oMath>"
    let words = "<v:textpath string=\"a\"/>"
    for body in [
      String(repeating: formula, count: 11),
      "<w:p><w:r><w:pict>\(String(repeating: words, count: 11))</w:pict></w:r></w:p>",
    ] {
      #expect(throws: WordReadingError.self) {
        try WordDocument(reading: WordBuilder(body).bytes(), limits: limits)
      }
    }
  }

  @Test func `a name of a style is no longer than Word takes`() throws {
    let styles = """
      <w:ROOT><w:style w:type="paragraph" w:styleId="a">\
      <w:name w:val="\(String(repeating: "n", count: 60_000))"/></w:style></w:ROOT>
      """
    let body = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
    let document = try WordDocument(reading: WordBuilder(body).with("styles", styles).bytes())
    guard case .paragraph(let paragraph) = document.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.styleName?.count == 255)
  }
}
