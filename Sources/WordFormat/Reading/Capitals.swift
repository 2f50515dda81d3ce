/// The capitals of letters, as UTF-8 in one number.
///
/// A file may hold tens of megabytes of text in capitals, and to ask for the properties of each
/// letter takes a hundred times as long as to look into a table.
enum Capitals {
  private static let basic = table(of: 0..<0x1_0000)
  /// The alphabets of letters beyond: the last one is Adlam.
  private static let beyond = table(of: 0x1_0000..<0x1_F000)

  /// The capital of a letter; 0 where it has no other one.
  ///
  /// The lowest byte is the first of at most seven, the highest one their number.
  @inline(__always)
  static func packed(_ scalar: Unicode.Scalar) -> UInt64 {
    let value = Int(scalar.value)
    if value < 0x1_0000 { return basic[value] }
    return value < 0x1_F000 ? beyond[value - 0x1_0000] : 0
  }

  /// The bytes of a scalar, in the same form.
  @inline(__always)
  static func packed(itself scalar: Unicode.Scalar) -> UInt64 {
    let value = UInt64(scalar.value)
    let tail: UInt64 = 0x80
    if value < 0x80 { return value | 1 << 56 }
    let last = (value & 0x3F) | tail
    if value < 0x800 { return (value >> 6 | 0xC0) | last << 8 | 2 << 56 }
    let third = (value >> 6 & 0x3F) | tail
    if value < 0x1_0000 { return (value >> 12 | 0xE0) | third << 8 | last << 16 | 3 << 56 }
    let second = (value >> 12 & 0x3F) | tail
    return (value >> 18 | 0xF0) | second << 8 | third << 16 | last << 24 | 4 << 56
  }

  private static func table(of values: Range<UInt32>) -> [UInt64] {
    values.map { value in
      guard let properties = Unicode.Scalar(value)?.properties, properties.changesWhenUppercased
      else { return 0 }
      var packed: UInt64 = 0
      var count: UInt64 = 0
      for byte in properties.uppercaseMapping.utf8 {
        packed |= UInt64(byte) << (count * 8)
        count += 1
      }
      return packed | count << 56
    }
  }
}
