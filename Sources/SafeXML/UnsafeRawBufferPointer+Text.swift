extension UnsafeRawBufferPointer {
  /// Whether the bytes are UTF-8 without a zero; where the chunk cuts them, it may cut a character.
  func isText(isCutBefore: Bool, isCutAfter: Bool) -> Bool {
    if isPlain { return true }
    let start = isCutBefore ? prefix(3).prefix { $0 & 0xC0 == 0x80 }.count : 0
    // What begins in the last three bytes may end in the next chunk.
    let cut = isCutAfter ? suffix(3).lastIndex { $0 & 0xC0 == 0xC0 } : nil
    let whole = self[start..<Swift.max(start, cut ?? endIndex)]
    return !contains(0) && String(validating: whole, as: UTF8.self) != nil
  }

  /// Whether every byte is ASCII and none is zero, eight bytes at a time.
  private var isPlain: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits = ones << 7
    var place = 0
    while place + 8 <= count {
      let word = loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // A zero byte borrows from the next one, so that its high bit is set.
      guard ((word &- ones) | word) & highBits == 0 else { return false }
      place += 8
    }
    return self[place...].allSatisfy { (1...0x7F).contains($0) }
  }
}
