/// Words after which the code proper may follow behind a blank.
enum CodeOpeners {
  private static let words: [[UInt8]] = [
    "CCSS", "CCRS", "CCRSAE", "MCCRSAE", "CCR", "CCRA", "CC", "ELPS", "ELP", "ABE", "ESL", "NRS",
    "EFL", "EFLS", "WIOA", "MATH", "MATHEMATICAL", "MATHEMATICS", "MP", "MPS", "SMP", "SMPS",
    "ANCHOR", "ANCHORS",
  ].map { Array($0.utf8) }
  /// Names of strands, which open a code before the word anchor only.
  private static let strands: [[UInt8]] = ["READING", "WRITING", "LANGUAGE", "SPEAKING"].map {
    Array($0.utf8)
  }

  /// Whether a word of some bytes opens a code; every word of a text before a blank is asked for.
  static func contains(_ word: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard word.count <= 12 else { return false }
    switch bytes[word.lowerBound] & 0xDF {
    case UInt8(ascii: "C"), UInt8(ascii: "E"), UInt8(ascii: "A"), UInt8(ascii: "N"),
      UInt8(ascii: "M"):
      return words.contains { isSame($0, word, bytes) }
    case UInt8(ascii: "W"), UInt8(ascii: "S"), UInt8(ascii: "R"), UInt8(ascii: "L"):
      if words.contains(where: { isSame($0, word, bytes) }) { return true }
      // “Reading Anchor 1”, “Speaking and Listening Anchor 4”
      guard word.upperBound + 1 < bytes.count else { return false }
      let next = bytes[word.upperBound + 1]
      guard next == UInt8(ascii: "&") || next & 0xDF == UInt8(ascii: "A") else { return false }
      return strands.contains { isSame($0, word, bytes) }
    default:
      return false
    }
  }

  private static func isSame(_ opener: [UInt8], _ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard opener.count == word.count else { return false }
    for (offset, letter) in opener.enumerated()
    where bytes[word.lowerBound + offset] & 0xDF != letter { return false }
    return true
  }
}
