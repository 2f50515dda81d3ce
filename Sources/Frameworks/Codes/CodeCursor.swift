/// A place in a folded text from which codes are read; each reading moves it only on success.
struct CodeCursor {
  let bytes: [UInt8]
  var position: Int
  /// Whether the text is known to be a code: then small letters and bare sections count too.
  let isWhole: Bool

  init(_ bytes: [UInt8], at position: Int = 0, isWhole: Bool) {
    self.bytes = bytes
    self.position = position
    self.isWhole = isWhole
  }

  func peek(_ ahead: Int = 0) -> UInt8? {
    let index = position + ahead
    return index >= 0 && index < bytes.count ? bytes[index] : nil
  }

  /// Whether a word or number ends here.
  var isAtBoundary: Bool {
    guard let byte = peek() else { return true }
    return !Self.isWordByte(byte)
  }

  mutating func skipBlanks() {
    while peek() == 0x20 { position += 1 }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// Takes a mark with at most two blanks on each side, as word processors break lines there.
  mutating func takeLoose(_ mark: UInt8) -> Bool {
    var ahead = self
    ahead.skipBlanks()
    guard ahead.position - position <= 2, ahead.take(mark) else { return false }
    let behind = ahead.position
    ahead.skipBlanks()
    guard ahead.position - behind <= 2 else { return false }
    self = ahead
    return true
  }

  /// Takes a run of letters, in capitals.
  mutating func letters() -> String {
    let start = position
    while let byte = peek(), Self.isLetter(byte) { position += 1 }
    return String(decoding: bytes[start..<position].lazy.map { $0 & 0xDF }, as: UTF8.self)
  }

  /// Takes one of some words, in any case, at the end of a word.
  mutating func takeWord(_ words: Set<String>) -> String? {
    var ahead = self
    let word = ahead.letters()
    guard words.contains(word) else { return nil }
    self = ahead
    return word
  }

  /// Takes one word, in any case, at the end of a word.
  mutating func takeWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    for offset in 0..<count {
      guard let byte = peek(offset), byte & 0xDF == word.utf8Start[offset] else { return false }
    }
    if let next = peek(count), Self.isLetter(next) { return false }
    position += count
    return true
  }

  /// Takes a number of up to four digits.
  mutating func number() -> Int? {
    let start = position
    var value = 0
    while let byte = peek(), Self.isDigit(byte), position - start < 5 {
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    guard position > start, position - start < 5 else {
      position = start
      return nil
    }
    return value
  }

  /// Whether the letters just before the cursor, back to a position, are all capitals.
  func isCapital(from start: Int) -> Bool {
    bytes[start..<position].allSatisfy { !(0x61...0x7A).contains($0) }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == CodeText.otherLetter || byte == UInt8(ascii: "_")
  }
}
