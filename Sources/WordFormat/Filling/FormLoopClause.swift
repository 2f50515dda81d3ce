/// The words of a loop: what list, of what, and which of its things.
struct FormLoopClause: Sendable {
  var list: String
  var source: String?
  var condition: String?

  init(list: String) { self.list = list }

  init(_ words: String) {
    var rest = words
    if let cut = Self.cut(rest, at: [" where ", " with ", " whose "]) {
      rest = cut.before
      condition = cut.after
    }
    if let cut = Self.cut(
      rest, at: [" in the ", " in this ", " in ", " of the ", " of this ", " of "])
    {
      rest = cut.before
      source = cut.after
    }
    list = rest
  }

  private static func cut(_ text: String, at words: [String]) -> (before: String, after: String)? {
    let letters = Array(text)
    let lowered = letters.map { Character($0.lowercased().first.map(String.init) ?? "") }
    for word in words {
      let pattern = Array(word)
      guard letters.count > pattern.count else { continue }
      for start in 0..<(letters.count - pattern.count)
      where lowered[start..<(start + pattern.count)].elementsEqual(pattern) {
        return (String(letters[..<start]), String(letters[(start + pattern.count)...]))
      }
    }
    return nil
  }
}
