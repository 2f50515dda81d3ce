/// A piece of a list's label: words, or the number of a level.
enum LabelPiece: Sendable, Hashable {
  case words(String)
  /// The level, counted from 0.
  case number(Int)

  /// The pieces of a text with %1…%9 for the numbers of the levels (ECMA-376 17.9.11).
  static func pieces(of text: String) -> [LabelPiece] {
    var pieces: [LabelPiece] = []
    var words = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%", let next = rest.first, ("1"..."9").contains(next) else {
        words.unicodeScalars.append(scalar)
        continue
      }
      rest.removeFirst()
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
      pieces.append(.number(Int(next.value - 0x31)))
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }
}
