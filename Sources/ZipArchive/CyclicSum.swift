/// The CRC-32 of a ZIP entry, gathered piece by piece (APPNOTE.TXT 4.4.7).
package struct CyclicSum: Sendable {
  private var state: UInt32 = 0xFFFF_FFFF

  package init() {}

  /// Adds the next piece.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var state = state
    Self.table.withUnsafeBufferPointer { table in
      for byte in bytes { state = table[Int((state ^ UInt32(byte)) & 0xFF)] ^ (state >> 8) }
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

  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    return value
  }
}
