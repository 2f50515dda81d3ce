/// The words of a heading or label, without the noise that people and programs put around them.
///
/// Case, plural, punctuation, kinds of blanks and quotes do not matter; `&` is "and".
package struct Phrase: Sendable, Hashable {
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

  /// Where the words of another phrase stand in this one, side by side.
  package func range(of other: Phrase) -> Range<Int>? {
    guard !other.words.isEmpty, other.words.count <= words.count else { return nil }
    for start in 0...(words.count - other.words.count)
    where Array(words[start..<(start + other.words.count)]) == other.words {
      return start..<(start + other.words.count)
    }
    return nil
  }

  /// This phrase without some of its words.
  package func removing(_ range: Range<Int>) -> Phrase {
    var words = words
    words.removeSubrange(range)
    return Phrase(words.joined(separator: " "))
  }

  private static func singular(_ word: String) -> String {
    guard word.count > 3, word.last == "s", !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return String(word.dropLast())
  }
}
