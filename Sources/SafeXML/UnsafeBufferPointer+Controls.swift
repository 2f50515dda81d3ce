extension UnsafeBufferPointer<UInt8> {
  /// Whether a tab, a line end or another byte below the space is among them.
  package var holdsControls: Bool {
    guard let base = baseAddress else { return false }
    let bytes = UnsafeRawPointer(base)
    typealias Block = SIMD16<UInt8>
    var lowest = Block(repeating: 0x20)
    var place = 0
    while place &+ Block.scalarCount <= count {
      lowest = pointwiseMin(lowest, bytes.loadUnaligned(fromByteOffset: place, as: Block.self))
      place &+= Block.scalarCount
    }
    return lowest.min() < 0x20 || self[place...].contains { $0 < 0x20 }
  }
}
