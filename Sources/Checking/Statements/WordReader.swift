/// Cuts a text into its words with the marks between them.
struct WordReader {
  private var words: [WrittenWord] = []
  private var next = WrittenWord(text: "")
  private var letters: [UInt8] = []
  private var capitals = 0
  private var others = 0
  private var aside = 0
  private var mark = WrittenWord.Mark.none

  /// Every word of a text, in order; a dot within a code such as `RI.4.7` belongs to the word.
  static func words(of text: String) -> [WrittenWord] {
    var reader = WordReader()
    var scalars = text.unicodeScalars.makeIterator()
    var scalar = scalars.next()
    while let current = scalar {
      let following = scalars.next()
      reader.take(current, before: following)
      scalar = following
    }
    reader.close()
    return reader.words
  }

  private mutating func take(_ scalar: Unicode.Scalar, before following: Unicode.Scalar?) {
    switch scalar.value {
    case 0x61...0x7A:
      others += 1
      letters.append(UInt8(scalar.value))
    case 0x41...0x5A:
      if letters.isEmpty { next.isCapitalized = true }
      capitals += 1
      letters.append(UInt8(scalar.value | 0x20))
    case 0x30...0x39:
      next.hasDigit = true
      letters.append(UInt8(scalar.value))
    case 0x27, 0x2019:
      if !letters.isEmpty, following.map(Self.isWordScalar) ?? false {
        letters.append(0x27)
      } else {
        close()
      }
    case 0x2E where !letters.isEmpty && (following.map(Self.isWordScalar) ?? false):
      letters.append(0x2E)
    case 0..<0x80: take(mark: scalar.value)
    default:
      guard Self.isWordScalar(scalar) else { return take(mark: scalar.value) }
      if scalar.properties.isUppercase {
        if letters.isEmpty { next.isCapitalized = true }
        capitals += 1
      } else {
        others += 1
      }
      letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private mutating func take(mark value: UInt32) {
    // "Dr." and "p." end no sentence, and neither does the number of a list.
    let endsSentence = letters.count > 2 && !(next.hasDigit && words.isEmpty) || letters.isEmpty
    close()
    switch value {
    case 0x2C: if mark == .none { mark = .comma }
    case 0x3A, 0x3B: mark = .clause
    case 0x2E, 0x21, 0x3F: if endsSentence, !words.isEmpty { mark = .sentence }
    case 0x26:
      letters = Array("and".utf8)
      others = 3
      close()
    case 0x28, 0x5B: aside += 1
    case 0x29, 0x5D: aside = max(0, aside - 1)
    default: break
    }
  }

  private mutating func close() {
    guard !letters.isEmpty else { return }
    next.text = String(decoding: letters, as: UTF8.self)
    next.mark = mark
    next.isAside = aside > 0
    next.isCapitals = capitals > 1 && others == 0
    words.append(next)
    next = WrittenWord(text: "")
    letters.removeAll(keepingCapacity: true)
    capitals = 0
    others = 0
    mark = .none
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }
}
