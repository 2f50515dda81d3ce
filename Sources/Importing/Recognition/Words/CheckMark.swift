/// A mark that people set to say yes: an X in a matrix, a ticked box before an option.
enum CheckMark {
  /// Boxes that nobody has ticked.
  static let emptyBoxes: Set<Character> = ["☐", "◻", "□", "▢", "❏", "❑", "○"]
  /// Boxes and marks that say yes.
  static let ticks: Set<Character> = ["☒", "☑", "✓", "✔", "✗", "✘", "■", "√", "⊠"]

  /// What a whole cell says when it holds a mark and nothing else.
  enum Cell: Equatable {
    /// Yes; with the level that a letter names: introduced, reinforced, mastered, assessed.
    case yes(letter: Character?)
    case no
  }

  /// Reads a cell; nil when it holds more than a mark, or nothing at all.
  static func cell(_ text: String) -> Cell? {
    guard text.utf8.count <= 24 else { return nil }
    let bare = text.filter { !$0.isWhitespace }.uppercased()
    switch bare {
    case "X", "XX", "[X]", "(X)", "YES", "Y", "●", "•", "*", "+": return .yes(letter: nil)
    case "I", "R", "M", "A", "D": return .yes(letter: bare.first)
    case "[]", "()", "NO", "N": return .no
    default: break
    }
    guard let only = bare.first, bare.count == 1 else { return nil }
    if ticks.contains(only) { return .yes(letter: nil) }
    return emptyBoxes.contains(only) ? .no : nil
  }

  /// A box at the start of an option, with the place behind it.
  static func box(startingAt start: String.Index, of text: String) -> (
    isTicked: Bool, end: String.Index
  )? {
    guard start < text.endIndex else { return nil }
    let first = text[start]
    let next = text.index(after: start)
    if emptyBoxes.contains(first) { return (false, next) }
    if ticks.contains(first) { return (true, next) }
    guard first == "[" || first == "(" else { return nil }
    let rest = text[next...].prefix(3)
    guard let close = rest.firstIndex(of: first == "[" ? "]" : ")") else { return nil }
    let inner = rest[..<close].filter { !$0.isWhitespace && $0 != "_" }.lowercased()
    guard inner.isEmpty || inner == "x" || inner == "✓" || inner == "✔" else { return nil }
    // "(  )" is a box to tick; "()" is how people write the name of a function.
    guard !inner.isEmpty || first == "[" || !rest[..<close].isEmpty else { return nil }
    return (!inner.isEmpty, text.index(after: close))
  }

  /// The options of a text, each with its box: `☒ Reading ☐ Writing`.
  static func options(in text: String) -> [(
    isTicked: Bool, box: Range<String.Index>, words: Range<String.Index>
  )] {
    var options: [(isTicked: Bool, box: Range<String.Index>, words: Range<String.Index>)] = []
    var position = text.startIndex
    while position < text.endIndex {
      let isAtStart =
        position == text.startIndex
        || !(text[text.index(before: position)].isLetter
          || text[text.index(before: position)].isNumber)
      if isAtStart, let box = box(startingAt: position, of: text) {
        if let last = options.indices.last {
          options[last].words = options[last].words.lowerBound..<position
        }
        options.append((box.isTicked, position..<box.end, box.end..<text.endIndex))
        position = box.end
      } else {
        position = text.index(after: position)
      }
    }
    return options
  }
}
