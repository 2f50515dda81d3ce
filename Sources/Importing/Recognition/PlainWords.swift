/// The words of a heading, a label or a value, without the noise that people and programs put around them.
///
/// Case, plural, punctuation, kinds of blanks and quotes do not matter; `&` is "and".
package struct PlainWords: Sendable, Hashable {
  /// The words, lower case and in the singular.
  package let words: [String]

  package init(_ text: some StringProtocol) {
    var words: [String] = []
    var word = ""
    func close() {
      if !word.isEmpty { words.append(Self.singular(word)) }
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word += character.lowercased()
      } else if character == "&" || character == "＆" {
        close()
        words.append("and")
      } else if character == "'" || character == "’" || character == "\u{AD}" {
        continue
      } else {
        close()
      }
    }
    close()
    self.words = words
  }

  /// Where other words stand in these, side by side.
  package func range(of other: PlainWords) -> Range<Int>? {
    guard !other.words.isEmpty, other.words.count <= words.count else { return nil }
    for start in 0...(words.count - other.words.count)
    where Array(words[start..<(start + other.words.count)]) == other.words {
      return start..<(start + other.words.count)
    }
    return nil
  }

  private static func singular(_ word: String) -> String {
    guard word.count > 3, word.last == "s", !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return String(word.dropLast())
  }
}
