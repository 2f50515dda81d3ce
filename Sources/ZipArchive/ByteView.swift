/// Little-endian numbers out of bytes, never beyond their end.
struct ByteView {
  let count: Int
  private let bytes: UnsafeRawBufferPointer
  /// What is looked through when the bytes are not in memory.
  private let window: ByteWindow?

  init(bytes: UnsafeRawBufferPointer) {
    count = bytes.count
    self.bytes = bytes
    window = nil
  }

  init(of source: any ZipSource) {
    count = source.count
    bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    window = ByteWindow(on: source)
  }

  /// The bytes of a range, until the next are asked for.
  private func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    if let window { return window.bytes(range) }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  func uint16(_ offset: Int) -> UInt16? {
    slice(offset..<(offset + 2)).map { UInt16(littleEndian: $0.loadUnaligned(as: UInt16.self)) }
  }

  func uint32(_ offset: Int) -> UInt32? {
    slice(offset..<(offset + 4)).map { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
  }

  /// Whether the same bytes stand in two places.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let first = slice(one).map(Array.init), let second = slice(other) else { return false }
    return first.elementsEqual(second)
  }

  /// A name; bytes that are no UTF-8 are taken for Latin-1, so that every name differs.
  func name(_ range: Range<Int>) -> String {
    guard let slice = slice(range) else { return "" }
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
