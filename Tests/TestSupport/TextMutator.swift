/// Makes odd texts out of others, for readers of cells and of JSON; the same seed makes the same.
package struct TextMutator {
  private var random: SeededRandom

  private static let tokens = [
    ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", "|", "'=", "=1+1", "\u{0}", " ", "  ",
    "\u{FEFF}", "code", "parent", "statement", "1.1", "A", "%2C", "{", "}", "[", "]", ":", "null",
    "1e9", "\\u0000", "\\ud800", "isChildOf", "é", "<b>", "&amp;",
  ]

  package init(seed: UInt64) { random = SeededRandom(seed) }

  /// Changes a few places of a text: tokens put in, pieces dropped, doubled, moved or exchanged.
  package mutating func mutate(_ text: [UInt8]) -> [UInt8] {
    var made = text
    for _ in 0...below(4) { change(&made) }
    return made
  }

  /// The start of one text and the end of another.
  package mutating func cross(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    Array(first.prefix(below(first.count + 1)) + second.dropFirst(below(second.count + 1)))
  }

  private mutating func change(_ text: inout [UInt8]) {
    let place = below(text.count + 1)
    let piece = text[place..<min(place + 1 + below(24), text.count)]
    switch below(7) {
    case 0, 1: text.insert(contentsOf: Array(Self.tokens[below(Self.tokens.count)].utf8), at: place)
    case 2: text.removeSubrange(piece.indices)
    case 3: text.insert(contentsOf: Array(piece), at: place)
    case 4: text.insert(contentsOf: Array(piece), at: below(text.count + 1))
    case 5:
      text.removeSubrange(piece.indices)
      text.insert(contentsOf: Array(Self.tokens[below(Self.tokens.count)].utf8), at: place)
    default:
      guard place < text.count else { return }
      text[place] = UInt8.random(in: 0...255, using: &random)
    }
  }

  private mutating func below(_ count: Int) -> Int {
    count > 1 ? Int.random(in: 0..<count, using: &random) : 0
  }
}
