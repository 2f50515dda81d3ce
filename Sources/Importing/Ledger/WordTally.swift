/// The words of some texts, each as a number, added up: two tallies are equal when their texts have
/// the same words, in whatever order and however they are cut.
///
/// It costs a look at each byte. Unequal tallies say nothing yet: characters beyond ASCII are words
/// here, and a text may be cut between them. Equal ones of unequal words are as likely as two equal
/// hashes of 64 bits.
struct WordTally: Equatable {
  private var sum: UInt64 = 0
  private var count = 0

  /// Adds the words of a text.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash = Self.seed
    var length = 0
    var index = 0
    func close() {
      if length > 0 {
        // Words that differ in one letter must not differ by the same amount everywhere.
        var mixed = hash
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        sum &+= mixed ^ (mixed >> 31)
        count += 1
      }
      hash = Self.seed
      length = 0
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let letter = byte | 0x20
        if (0x61...0x7A).contains(letter) || (0x30...0x39).contains(byte) {
          hash = (hash ^ UInt64(byte)) &* Self.prime
          length += 1
        } else {
          close()
        }
        index += 1
      } else if let width = Self.widthOfMark(bytes, at: index) {
        close()
        index += width
      } else {
        hash = (hash ^ UInt64(byte)) &* Self.prime
        length += 1
        index += 1
      }
    }
    close()
  }

  /// The bytes of a mark or blank that people use between words; nil for anything else.
  private static func widthOfMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    // U+2000 to U+206F: blanks, dashes, quotes, bullets. U+2600 to U+27BF: boxes and ticks.
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return nil }
    return (0x80...0x81).contains(bytes[index + 1]) || (0x98...0x9E).contains(bytes[index + 1])
      ? 3 : nil
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
}
