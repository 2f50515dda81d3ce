import TestSupport

/// What people do to headings, cells and codes that changes nothing of their meaning.
struct Noise: OptionSet {
  let rawValue: Int

  static let synonyms = Noise(rawValue: 1 << 0)
  static let letterCase = Noise(rawValue: 1 << 1)
  static let plural = Noise(rawValue: 1 << 2)
  static let ampersand = Noise(rawValue: 1 << 3)
  static let curlyQuotes = Noise(rawValue: 1 << 4)
  static let noBreakBlanks = Noise(rawValue: 1 << 5)
  static let lineBreaks = Noise(rawValue: 1 << 6)
  static let colons = Noise(rawValue: 1 << 7)
  static let endBlanks = Noise(rawValue: 1 << 8)
  /// List items without words: empty paragraphs without a number leave no trace in an outline.
  static let emptyItems = Noise(rawValue: 1 << 9)
  static let emptyMarks = Noise(rawValue: 1 << 10)
  static let strayNotes = Noise(rawValue: 1 << 11)
  static let brokenCodes = Noise(rawValue: 1 << 12)

  private static let count = 13

  init(rawValue: Int) { self.rawValue = rawValue }

  /// About a third of all kinds.
  init(from random: inout SeededRandom) {
    self = []
    for kind in 0..<Self.count where Int.random(in: 0..<3, using: &random) == 0 {
      insert(Noise(rawValue: 1 << kind))
    }
  }
}
