/// A line and a column, both counted from 1.
struct TextPosition {
  private(set) var line = 1
  private(set) var column = 1

  /// Goes on over bytes.
  mutating func advance(over bytes: Slice<UnsafeRawBufferPointer>) {
    guard let last = bytes.lastIndex(of: 0x0A) else {
      column += bytes.count
      return
    }
    for byte in bytes where byte == 0x0A { line += 1 }
    column = bytes.distance(from: last, to: bytes.endIndex)
  }
}
