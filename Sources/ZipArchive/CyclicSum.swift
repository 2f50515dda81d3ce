/// The CRC-32 of a ZIP entry, gathered piece by piece (APPNOTE.TXT 4.4.7).
package struct CyclicSum: Sendable {
  private var state: UInt32 = 0xFFFF_FFFF

  package init() {}

  /// Adds the next piece.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var state = state
    Self.tables.withUnsafeBufferPointer { tables in
      func step(_ table: Int, _ byte: UInt32) -> UInt32 { tables[table << 8 | Int(byte & 0xFF)] }
      // Eight bytes at a time, so that no byte waits for the one before it.
      let whole = bytes.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        let word = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        let low = UInt32(truncatingIfNeeded: word) ^ state
        let high = UInt32(truncatingIfNeeded: word >> 32)
        state = step(7, low) ^ step(6, low >> 8) ^ step(5, low >> 16) ^ step(4, low >> 24)
        state ^= step(3, high) ^ step(2, high >> 8) ^ step(1, high >> 16) ^ step(0, high >> 24)
      }
      for byte in bytes[whole...] { state = step(0, state ^ UInt32(byte)) ^ (state >> 8) }
    }
    self.state = state
  }

  /// The sum of all pieces so far.
  package var value: UInt32 { ~state }

  /// The sum of some bytes.
  package static func of(_ bytes: [UInt8]) -> UInt32 {
    var sum = CyclicSum()
    bytes.withUnsafeBytes { sum.add($0) }
    return sum.value
  }

  /// What a byte does to the sum, and what it does with one to seven bytes after it.
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { index in
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      return value
    }
    for index in 256..<2048 {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ (before >> 8))
    }
    return tables
  }()
}
