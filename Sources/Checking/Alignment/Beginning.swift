/// The first five letters of a word, which bring "measure" and "measurement" together.
///
/// Held as a number: ten thousand programs are compared with every item that they cite.
struct Beginning: Hashable {
  private let letters: UInt64

  /// The words of a text by their beginnings; short words and those of every text do not count.
  static func all(in text: String) -> Set<Beginning> {
    var found: Set<Beginning> = []
    var letters: UInt64 = 0
    var count = 0
    var last: UInt8 = 0
    func close() {
      if count > 3 {
        // "rates" is "rate"; of a longer word the plural is not among the letters that count.
        let plain = last == UInt8(ascii: "s") && count <= length ? letters >> 8 : letters
        if !empty.contains(plain) { found.insert(Beginning(letters: plain)) }
      }
      letters = 0
      count = 0
    }
    for byte in text.utf8 {
      let small = byte | 0x20
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) || byte >= 0x80 else {
        close()
        continue
      }
      if count < length { letters = letters << 8 | UInt64(byte >= 0x80 ? byte : small) }
      count += 1
      last = small
    }
    close()
    return found
  }

  private static let length = 5

  private static let empty: Set<UInt64> = Set(
    [
      "that", "thi", "with", "from", "their", "they", "them", "have", "each", "when", "what",
      "which", "into", "than", "then", "will", "using", "use",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}
