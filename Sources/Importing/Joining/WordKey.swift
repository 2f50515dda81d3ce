/// What makes two texts equal when programs join: their plain words.
///
/// A text without a letter or digit is known by its marks.
struct WordKey: Hashable {
  private let words: [String]

  /// Takes a text; nil for none and for one of blanks alone.
  init?(_ text: String?) {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    let plain = PlainWords(text).words
    words = plain.isEmpty ? text.split(whereSeparator: \.isWhitespace).map(String.init) : plain
  }

  /// Whether these words stand in others, side by side.
  func isPart(of other: WordKey) -> Bool {
    other.words.range(ofWords: words) != nil
  }
}
