/// The style sheets of a page, as far as they set the colors and the size of text.
///
/// It follows elements, classes and ids, one within another, and variables of the whole page. What
/// else sets a color is not followed, and that is told.
struct PageStyles: Sendable {
  /// Whether something sets colors that was not followed.
  private(set) var isPartlyRead = false
  private var rules: [PageStyleRule] = []
  private var places: [String: [Int]] = [:]
  private var variables: [String: String] = [:]

  private static let mostBytes = 256 << 10
  /// No look of a page is set by more rules than this.
  private static let mostOfKey = 64
  private static let properties: Set<String> = [
    "color", "background", "background-color", "font-size",
  ]
  /// What holds only for a moment, or is not seen at once.
  private static let states = [":hover", ":focus", ":active", ":visited", "::selection", ":target"]

  /// Says that there is a sheet that is not in the page itself.
  mutating func meetOther() { isPartlyRead = true }

  /// Takes a sheet.
  mutating func read(_ sheet: String) {
    guard sheet.utf8.count <= Self.mostBytes else {
      isPartlyRead = true
      return
    }
    var rest = Substring(Self.withoutComments(sheet))
    while let end = rest.firstIndex(where: { $0 == "{" || $0 == ";" }) {
      let head = rest[..<end].trimmedBlanks
      let isBlock = rest[end] == "{"
      rest = rest[rest.index(after: end)...]
      guard isBlock else {
        if head.hasPrefix("@import") { isPartlyRead = true }
        continue
      }
      let block = Self.block(&rest)
      if head.hasPrefix("@") {
        let isElsewhere = ["@page", "@font-face", "@keyframes"].contains { head.hasPrefix($0) }
        if !isElsewhere, head != "@media print", Self.setsColors(block) { isPartlyRead = true }
      } else {
        add(head, block)
      }
    }
  }

  /// The declarations that hold for an element, the strongest last.
  func declarations(of element: PageElement, within ancestors: [PageElement]) -> String {
    guard !rules.isEmpty else { return "" }
    let found = element.keys.flatMap { places[$0] ?? [] }
      .filter { rules[$0].holds(for: element, within: ancestors) }
      .sorted { (rules[$0].weight, $0) < (rules[$1].weight, $1) }
    return found.map { resolved(rules[$0].declarations) }.joined(separator: ";")
  }

  private mutating func add(_ head: String, _ block: String) {
    var own: [String] = []
    for declaration in block.split(separator: ";").prefix(200) {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.trimmedBlanks }
      guard parts.count == 2 else { continue }
      if parts[0].hasPrefix("--") {
        if head == ":root" || head == "html" { variables[parts[0]] = parts[1] }
      } else if Self.properties.contains(parts[0].lowercased()) {
        own.append("\(parts[0]):\(parts[1])")
      }
    }
    guard !own.isEmpty else { return }
    let text = own.joined(separator: ";")
    for selector in head.split(separator: ",").prefix(100) {
      let words = selector.trimmedBlanks.lowercased()
      guard !Self.states.contains(where: words.contains) else { continue }
      guard let rule = PageStyleRule(words, text) else {
        isPartlyRead = isPartlyRead || Self.setsColors(text)
        continue
      }
      guard places[rule.key, default: []].count < Self.mostOfKey else {
        isPartlyRead = true
        continue
      }
      places[rule.key, default: []].append(rules.count)
      rules.append(rule)
    }
  }

  private func resolved(_ text: String) -> String {
    guard text.contains("var(--") else { return text }
    var result = ""
    var rest = Substring(text)
    while let range = rest.firstRange(of: "var(") {
      result += rest[..<range.lowerBound]
      let inner = rest[range.upperBound...]
      let name = inner.prefix { $0 != ")" && $0 != ";" }
      result += variables[name.trimmedBlanks] ?? "unknown"
      rest = inner.dropFirst(name.count)
      if rest.first == ")" { rest = rest.dropFirst() }
    }
    return result + rest
  }

  /// The block up to its closing brace, with the blocks in it.
  private static func block(_ rest: inout Substring) -> String {
    var depth = 1
    var end = rest.startIndex
    while end < rest.endIndex {
      if rest[end] == "{" { depth += 1 }
      if rest[end] == "}" { depth -= 1 }
      if depth == 0 { break }
      end = rest.index(after: end)
    }
    let block = String(rest[..<end])
    rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
    return block
  }

  private static func setsColors(_ block: String) -> Bool {
    block.split { ";{}".contains($0) }.contains { declaration in
      let name = declaration.prefix { $0 != ":" }.trimmedBlanks.lowercased()
      return name != "font-size" && properties.contains(name)
    }
  }

  private static func withoutComments(_ sheet: String) -> String {
    var result = ""
    var rest = Substring(sheet)
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      let inner = rest[start.upperBound...]
      rest = inner.firstRange(of: "*/").map { inner[$0.upperBound...] } ?? ""
    }
    return result + rest
  }
}
