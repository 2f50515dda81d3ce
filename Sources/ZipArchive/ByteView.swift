/// Little-endian numbers out of bytes, never beyond their end.
struct ByteView {
  let bytes: UnsafeRawBufferPointer

  var count: Int { bytes.count }

  func uint16(_ offset: Int) -> UInt16? {
    guard offset >= 0, offset <= bytes.count - 2 else { return nil }
    return UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  func uint32(_ offset: Int) -> UInt32? {
    guard offset >= 0, offset <= bytes.count - 4 else { return nil }
    return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// A name; bytes that are no UTF-8 are taken for Latin-1, so that every name differs.
  func name(_ range: Range<Int>) -> String {
    let slice = UnsafeRawBufferPointer(rebasing: bytes[range])
    if let name = String(validating: slice, as: UTF8.self) { return name }
    return String(String.UnicodeScalarView(slice.map { Unicode.Scalar($0) }))
  }

  func contains(_ pattern: [UInt8]) -> Bool {
    guard let first = pattern.first, bytes.count >= pattern.count else { return false }
    var start = bytes.startIndex
    let last = bytes.count - pattern.count
    while start <= last, let found = bytes[start...last].firstIndex(of: first) {
      if bytes[found..<(found + pattern.count)].elementsEqual(pattern) { return true }
      start = found + 1
    }
    return false
  }
}
