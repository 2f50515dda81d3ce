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
  mutating func add(_ text: borrowing String) {
    var text = copy text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      var number: UInt64 = 0
      var letters: UInt64 = 0
      var length: UInt64 = 0
      while index < bytes.count, Self.isOfWord(bytes, at: index) {
        letters = letters << 8 | UInt64(bytes[index])
        length += 1
        index += 1
        if length & 7 == 0 {
          number = Self.mixed(number ^ letters)
          letters = 0
        }
      }
      if length > 0 {
        sum &+= Self.mixed(number ^ letters &* 0x9E37_79B9_7F4A_7C15 ^ length)
        count += 1
      }
      if index < bytes.count { index += Self.widthOfMark(bytes, at: index) ?? 0 }
    }
  }

  /// A number that tells little of the other: sums of such are as good as different for different
  /// words, however alike the words are.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether a byte is of a word: a letter or digit, or of a character beyond ASCII that is no mark.
  private static func isOfWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    guard byte < 0x80 else { return widthOfMark(bytes, at: index) == nil }
    // A bit for each digit, or for each letter of either case.
    let ofWord: UInt64 = byte < 0x40 ? 0x03FF_0000_0000_0000 : 0x07FF_FFFE_07FF_FFFE
    return (ofWord >> UInt64(byte & 0x3F)) & 1 == 1
  }

  /// The bytes of a mark or blank that people use between words; nil for anything else.
  private static func widthOfMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    if bytes[index] < 0x80 { return 1 }
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    // U+2000 to U+206F: blanks, dashes, quotes, bullets. U+2600 to U+27BF: boxes and ticks.
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return nil }
    return (0x80...0x81).contains(bytes[index + 1]) || (0x98...0x9E).contains(bytes[index + 1])
      ? 3 : nil
  }
}
