/// One selector of a style sheet with what it sets.
struct PageStyleRule: Sendable {
  /// What one element must be.
  private struct Compound: Sendable {
    var name: String?
    var classes: [String] = []
    var id: String?

    init?(_ text: Substring) {
      var rest = text
      let first = rest.prefix { $0 != "." && $0 != "#" }
      rest = rest.dropFirst(first.count)
      guard first == "*" || first.allSatisfy(Self.isPartOfName) else { return nil }
      if !first.isEmpty, first != "*" { name = String(first) }
      while let mark = rest.first {
        let word = rest.dropFirst().prefix { $0 != "." && $0 != "#" }
        guard !word.isEmpty, word.allSatisfy(Self.isPartOfName) else { return nil }
        if mark == "#" { id = String(word) } else { classes.append(String(word)) }
        rest = rest.dropFirst(word.count + 1)
      }
    }

    func holds(for element: PageElement) -> Bool {
      (name == nil || name == element.name) && (id == nil || id == element.id)
        && classes.allSatisfy(element.classes.contains)
    }

    private static func isPartOfName(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "-" || character == "_"
    }
  }

  /// What it sets.
  let declarations: String
  /// How near it is: an id before classes, and classes before names.
  let weight: Int
  private let parts: [Compound]
  private let last: Compound

  /// Reads a selector in small letters; nil for one that asks for more than names, classes and ids.
  init?(_ selector: String, _ declarations: String) {
    let words = selector.split { $0.isWhitespace }
    let parts = words.compactMap { Compound($0) }
    guard let last = parts.last, parts.count == words.count, parts.count <= 4 else { return nil }
    self.declarations = declarations
    self.last = last
    self.parts = parts.dropLast()
    weight = parts.reduce(0) { sum, part in
      sum + (part.id == nil ? 0 : 10_000) + part.classes.count * 100 + (part.name == nil ? 0 : 1)
    }
  }

  /// The word by which it is looked up.
  var key: String {
    last.id.map { "#\($0)" } ?? last.classes.first.map { ".\($0)" } ?? last.name ?? "*"
  }

  /// Whether it holds for an element; the ancestors stand from the outermost to the nearest.
  func holds(for element: PageElement, within ancestors: [PageElement]) -> Bool {
    guard last.holds(for: element) else { return false }
    var rest = ancestors[...]
    for part in parts.reversed() {
      guard let place = rest.lastIndex(where: part.holds) else { return false }
      rest = rest[..<place]
    }
    return true
  }
}
