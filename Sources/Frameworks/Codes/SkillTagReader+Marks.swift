extension SkillTagReader {
  func isBracketed(_ name: SkillName) -> Bool {
    isCleanEnd(name.range.upperBound) && isCleanStart(name)
      && isInBrackets(name.range.lowerBound)
  }

  private func isInBrackets(_ place: Int) -> Bool {
    var depth = 0
    for byte in text.bytes[..<place].suffix(400).reversed() {
      switch byte {
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "("), UInt8(ascii: "["):
        if depth == 0 { return true }
        depth -= 1
      default: break
      }
    }
    return false
  }

  private func isCleanStart(_ name: SkillName) -> Bool {
    var place = name.range.lowerBound
    while place > 0, text.bytes[place - 1] == 0x20 { place -= 1 }
    guard place > 0 else { return true }
    if Self.isSeparator(text.bytes[place - 1]) || "([".utf8.contains(text.bytes[place - 1]) {
      return true
    }
    return name.firstWord > 0 && Self.joints.contains(spellings[name.firstWord - 1])
      && words[name.firstWord - 1].range.upperBound == place
  }

  /// Whether what follows a name does not make it part of a sentence.
  func isCleanEnd(_ end: Int) -> Bool {
    var place = end
    while place < text.bytes.count, text.bytes[place] == 0x20 { place += 1 }
    guard place < text.bytes.count else { return true }
    let byte = text.bytes[place]
    if Self.isSeparator(byte) || "()[].".utf8.contains(byte) { return true }
    return Self.joints.contains(word(at: place)?.text ?? "")
      || codes.contains { $0.lowerBound == place }
  }

  static let joints: Set<String> = ["and", "or"]

  private static func isSeparator(_ byte: UInt8) -> Bool {
    ",;:/&|+-\n".utf8.contains(byte) || byte == CodeText.otherMark
  }

  /// Whether only marks, blanks and “and” stand between two names.
  func isSeparation(_ range: Range<Int>, acrossLines: Bool) -> Bool {
    var place = range.lowerBound
    var isSeparated = false
    while place < range.upperBound {
      let byte = text.bytes[place]
      if byte == 0x0A, !acrossLines { return false }
      if byte == 0x20 {
        place += 1
      } else if Self.isSeparator(byte), byte != UInt8(ascii: ":") {
        isSeparated = true
        place += 1
      } else if let word = word(at: place), Self.joints.contains(word.text) {
        isSeparated = true
        place = word.range.upperBound
      } else {
        return false
      }
    }
    return isSeparated
  }
}
