/// Which open element ends where another begins, since HTML lets people leave out its end tag.
enum PageImplied {
  /// What the beginning of an element ends, and what that does not reach beyond.
  private struct Rule {
    let ended: Set<String>
    let within: Set<String>
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let cells: Set<String> = ["td", "th", "caption", "table", "html", "button"]
  private static let ofParagraph = headings.union([
    "address", "article", "aside", "blockquote", "details", "div", "dl", "dd", "dt", "fieldset",
    "figure", "footer", "form", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
    "table", "ul",
  ])
  private static let rules: [String: Rule] = {
    var rules: [String: Rule] = [
      "a": Rule(ended: ["a"], within: cells), "button": Rule(ended: ["button"], within: ["html"]),
      "li": Rule(ended: ["li"], within: cells.union(["ul", "ol", "menu"])),
      "dt": Rule(ended: ["dt", "dd"], within: cells.union(["dl"])),
      "dd": Rule(ended: ["dt", "dd"], within: cells.union(["dl"])),
      "tr": Rule(ended: ["tr"], within: ["table", "html"]),
      "td": Rule(ended: ["td", "th"], within: ["tr", "table", "html"]),
      "th": Rule(ended: ["td", "th"], within: ["tr", "table", "html"]),
      "option": Rule(ended: ["option"], within: ["select", "html"]),
    ]
    for group in ["thead", "tbody", "tfoot"] {
      rules[group] = Rule(ended: ["thead", "tbody", "tfoot"], within: ["table", "html"])
    }
    return rules
  }()

  /// The open element that ends before an element begins, HTML section 13.1.2.4; nil for none.
  static func end(before name: String, within open: [String]) -> String? {
    if headings.contains(name), let last = open.last, headings.contains(last) { return last }
    if let rule = rules[name], let ended = innermost(rule, open) { return ended }
    guard ofParagraph.contains(name) else { return nil }
    return innermost(Rule(ended: ["p"], within: cells), open)
  }

  private static func innermost(_ rule: Rule, _ open: [String]) -> String? {
    for name in open.reversed() {
      if rule.ended.contains(name) { return name }
      if rule.within.contains(name) { return nil }
    }
    return nil
  }
}
