import Accessibility
import Testing

@Suite struct PageTests {
  private func found(_ page: String) -> [String] {
    PageReader(Array(page.utf8)).found.map { "\($0.kind.code) \($0.place): \($0.message)" }
  }

  private func body(_ content: String) -> String {
    "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><main>\n"
      + "<h1>Welding</h1>\n\(content)</main></body></html>"
  }

  @Test func `a page without barriers has none`() {
    #expect(found(body("<p>Text.</p><a href=\"x\">The catalog</a>")) == [])
  }

  @Test func `a bare page has many`() {
    #expect(
      found("<html><body><img src='a/logo.png'><p>• one</p></body></html>") == [
        "ACC-501 line 1: The picture logo.png has no alt.",
        "ACC-401 line 1: “• one” begins with a typed sign.",
        "ACC-101 the file: The page has no title.",
        "ACC-102 the file: The page does not say in which language it is.",
        "ACC-402 the file: The page has no <main>.",
      ])
  }

  /// What stands on the line below the heading, and what is said of it.
  @Test(arguments: [
    (
      "<h3>Late</h3>", "ACC-204 line 3, under “Welding”: “Late” is of level 3, right after level 1."
    ),
    ("<h2> </h2>", "ACC-205 line 3, under “Welding”: A heading of level 2 has no text."),
    ("<h1>Again</h1>", "ACC-203 the file: 2 headings are of the first level."),
    (
      "<a href='x'>Click here</a>",
      "ACC-502 line 3, under “Welding”: The text of the link is only “Click here”."
    ),
    (
      "<a href='x'><img src='a' alt=''></a>", "ACC-502 line 3, under “Welding”: A link has no text."
    ),
    (
      "<input id='n'><label for='m'>Name</label>",
      "ACC-404 line 3, under “Welding”: A field (<input>) has no label."
    ),
    ("<p tabindex=3>x</p>", "ACC-405 line 3, under “Welding”: An element has tabindex 3."),
    (
      "<p style='color:#777; background-color: white'>Gray</p>",
      "ACC-503 line 3, under “Welding”: “Gray” stands out from its ground by 4.4 to 1."
    ),
    (
      "<table><caption>C</caption><tr><td>a<td>b<tr><td>c<td>d</table>",
      "ACC-301 the table that ends at line 3, under “Welding”: No cell of the table is a header (<th>)."
    ),
    (
      "<table><tr><th scope=col>a<th scope=col>b<tr><td>c<td>d</table>",
      "ACC-305 the table that ends at line 3, under “Welding”: The table has no caption."
    ),
  ])
  func `one barrier is told once`(content: String, told: String) {
    #expect(found(body(content)) == [told])
  }

  private func styled(_ sheet: String, _ content: String) -> [String] {
    found(
      "<html lang=\"en\"><head><title>T</title><style>\(sheet)</style></head><body><main>"
        + "<h1>Welding</h1>\n\(content)</main></body></html>")
  }

  /// A sheet, what stands below the heading, and what is said of it.
  @Test(arguments: [
    (
      "p { color: #999; background: white }", "<p>Gray</p>",
      "ACC-503 line 2, under “Welding”: “Gray” stands out from its ground by 2.8 to 1."
    ),
    (
      ":root { --ink: #999 } body { background: #fff } td .pale { color: var(--ink) }",
      "<table><caption>C</caption><tr><th scope=col>A<th scope=col>B<tr><td>c<td><b class='x pale'>d</b>"
        + "</table>",
      "ACC-503 line 2, under “Welding”: “d” stands out from its ground by 2.8 to 1."
    ),
    (
      "main > p { color: #999 }", "<p>Gray</p>",
      """
      ACC-505 the file: Style sheets set colors in ways that were not followed, so some contrasts \
      were not judged.
      """
    ),
    (
      "@media (min-width: 1px) { p { color: #999 } }", "<p>Gray</p>",
      """
      ACC-505 the file: Style sheets set colors in ways that were not followed, so some contrasts \
      were not judged.
      """
    ),
  ])
  func `style sheets are followed, or it is said that they are not`(
    sheet: String, content: String, told: String
  ) {
    #expect(styled(sheet, content) == [told])
  }

  /// None of these is seen, or too pale.
  @Test(arguments: [
    "p { color: #333 }", "p.other { color: #999 }", "#id p { color: #999 }",
    "p { color: #999 } main p { color: #111 }", "/* p { color: #999 } */",
    "p:hover { color: #999 }",
    "@media print { p { color: #999 } }", "h1 { color: #888; background: #fff }",
    "p > b { margin: 0 }",
    "p { color", "{", "}", "p {", "@media", "/*", "p { color: var( }", "p { color: var(--none) }",
  ])
  func `what is readable, or not seen, is not told`(sheet: String) {
    #expect(styled(sheet, "<p>Text</p>") == [])
  }

  @Test func `text is read line by line, without scripts and comments`() {
    let page = PageReader(
      Array(
        body(
          "<!-- <p>no</p> --><script>if (a<b) {}</script><p>One &amp;\n <b>two</b>&#8217;s</p><ul><li>three</ul>"
        ).utf8))
    #expect(page.lines.map(\.text) == ["Welding", "One & two’s", "three"])
    #expect(page.lines[0].headingLevel == 1)
    #expect(page.title == "T")
  }

  /// Nothing that is not a page may crash the reader or keep it busy.
  @Test(arguments: [
    "", "<", "<a", "<a b", "<a b=", "<a b='", "</", "<!--", "<!", "&", "&#x;", "<title>", "<<<>>>",
    String(repeating: "<div>", count: 5_000), String(repeating: "<", count: 50_000),
    String(repeating: "<a =", count: 20_000),
  ])
  func `broken pages are read to their end`(page: String) {
    _ = PageReader(Array(page.utf8)).found
  }

  /// HTML lets people leave out the end of these.
  @Test(arguments: ["p", "li", "td", "dt", "tr", "a href='x'", "option", "h2"])
  func `what comes after hundreds of elements without end is looked at too`(name: String) {
    let many = String(repeating: "<\(name)>Welding", count: 600)
    let told = found(body("<table><tr><td>\(many)</table>\(many)<img src='late.png'>"))
    #expect(told.contains { $0.contains("late.png") })
    #expect(!told.contains { $0.contains("more than 512 deep") })
  }

  @Test func `what stands too deep is told`() {
    let told = found(body(String(repeating: "<div>", count: 600)))
    #expect(told.contains { $0.contains("more than 512 deep") })
  }

  @Test func `a long text in hundreds of open elements is read once`() {
    let page = body(
      String(repeating: "<svg>", count: 505) + String(repeating: "word ", count: 600_000))
    #expect(ContinuousClock().measure { _ = found(page) } < .seconds(30))
  }
}
