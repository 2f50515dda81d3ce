/// The words of a heading, a label or a value, without the noise that people and programs put around them.
///
/// Case, plural, punctuation, kinds of blanks and quotes do not matter; `&` is "and".
package struct PlainWords: Sendable, Hashable {
  /// The words, lower case and in the singular.
  package let words: [String]

  package init(_ text: some StringProtocol) {
    words = Self.ofASCII(text) ?? Self.ofAny(text)
  }

  /// Most text is ASCII, and is read byte by byte; nil for any other.
  private static func ofASCII(_ text: some StringProtocol) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      guard !word.isEmpty else { return }
      words.append(singular(String(decoding: word, as: UTF8.self)))
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case UInt8(ascii: "&"):
        close()
        words.append("and")
      case UInt8(ascii: "'"): continue
      case 0x80...: return nil
      default: close()
      }
    }
    close()
    return words
  }

  private static func ofAny(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    func close() {
      if !word.isEmpty { words.append(singular(word)) }
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
    return words
  }

  /// Where other words stand in these, side by side.
  package func range(of other: PlainWords) -> Range<Int>? {
    guard !other.words.isEmpty, other.words.count <= words.count else { return nil }
    for start in 0...(words.count - other.words.count)
    where words[start..<(start + other.words.count)].elementsEqual(other.words) {
      return start..<(start + other.words.count)
    }
    return nil
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s"), !word.hasSuffix("ss"),
      !word.hasSuffix("us"), !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return String(word.dropLast())
  }
}
