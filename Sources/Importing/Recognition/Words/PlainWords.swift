/// The words of a heading, a label or a value, without the noise that people and programs put around them.
///
/// Case, plural, punctuation, kinds of blanks and quotes do not matter; `&` is "and".
package struct PlainWords: Sendable, Hashable {
  /// The words, lower case and in the singular.
  package let words: [String]

  package init(_ text: some StringProtocol) {
    words = Self.ofScalars(text) ?? Self.ofAny(text)
  }

  /// Most text is ASCII with letters of Western Europe and the marks of typesetting, and is read
  /// without asking what characters are; nil for any other.
  private static func ofScalars(_ text: some StringProtocol) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    var isPlain = true
    func close() {
      guard !word.isEmpty else { return }
      let letters = String(decoding: word, as: UTF8.self)
      words.append(singular(isPlain ? letters : letters.lowercased()))
      word.removeAll(keepingCapacity: true)
      isPlain = true
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: word.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A: word.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
      case ampersand:
        close()
        words.append("and")
      case 0x27, 0xAD, 0x2019: continue
      case 0..<0x80, 0xA0...0xA9, 0xAB...0xAC, 0xAE...0xB1, 0xB4, 0xB6...0xB8, 0xBB, 0xBF,
        0xD7, 0xF7, 0x2000...0x200A, 0x2010...0x2027, 0x202F...0x205E:
        close()
      case 0xC0...0x24F:
        word += Array(scalar.utf8)
        isPlain = false
      default: return nil
      }
    }
    close()
    return words
  }

  private static let ampersand = UnicodeScalar("&").value

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
  package func range(of other: PlainWords) -> Range<Int>? { words.range(ofWords: other.words) }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s"), !word.hasSuffix("ss"),
      !word.hasSuffix("us"), !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return String(word.dropLast())
  }
}
