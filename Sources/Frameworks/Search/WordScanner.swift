/// Cuts a folded text into words in small letters.
enum WordScanner {
  struct Word: Sendable, Hashable {
    var text: String
    /// Where it stands in the folded text.
    var range: Range<Int>
  }

  /// Words of letters and digits; an apostrophe inside a word is dropped.
  static func words(of text: CodeText) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var letters: [UInt8] = []
    for (index, byte) in text.bytes.enumerated() {
      if CodeCursor.isWordByte(byte) {
        if start == nil { start = index }
        letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else if byte != UInt8(ascii: "'"), let first = start {
        words.append(Word(text: String(decoding: letters, as: UTF8.self), range: first..<index))
        start = nil
        letters.removeAll(keepingCapacity: true)
      }
    }
    if let first = start {
      words.append(
        Word(text: String(decoding: letters, as: UTF8.self), range: first..<text.bytes.count))
    }
    return words
  }
}
