/// Turns UTF-16 into UTF-8, chunk by chunk, and leaves UTF-8 alone.
///
/// With one encoding behind it, the walk over start tags cannot be blinded by UTF-16.
struct Transcoder {
  enum Encoding: Sendable { case utf8, utf16LittleEndian, utf16BigEndian }

  let encoding: Encoding
  /// The bytes of the byte order mark, which is no part of the text.
  let markLength: Int
  private var leftover: [UInt8] = []
  private var highSurrogate: UInt16?

  /// Judges by the first bytes (XML 1.0, appendix F).
  init(head: UnsafeRawBufferPointer) {
    func starts(_ bytes: UInt8...) -> Bool { head.starts(with: bytes) }
    if starts(0xEF, 0xBB, 0xBF) {
      (encoding, markLength) = (.utf8, 3)
    } else if starts(0xFF, 0xFE) {
      (encoding, markLength) = (.utf16LittleEndian, 2)
    } else if starts(0xFE, 0xFF) {
      (encoding, markLength) = (.utf16BigEndian, 2)
    } else if starts(0x3C, 0x00) {
      (encoding, markLength) = (.utf16LittleEndian, 0)
    } else if starts(0x00, 0x3C) {
      (encoding, markLength) = (.utf16BigEndian, 0)
    } else {
      (encoding, markLength) = (.utf8, 0)
    }
  }

  /// Whether everything that was begun has ended.
  var isComplete: Bool { leftover.isEmpty && highSurrogate == nil }

  /// The UTF-8 of a chunk of UTF-16; nil when a surrogate stands alone.
  mutating func transcode(_ chunk: UnsafeRawBufferPointer) -> [UInt8]? {
    let bytes = leftover + chunk
    leftover = bytes.count.isMultiple(of: 2) ? [] : [bytes[bytes.count - 1]]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2 + 8)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      let unit = encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
      guard let value = scalarValue(unit) else { return nil }
      guard let value else { continue }
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        return nil
      }
      result.append(contentsOf: encoded)
    }
    return result
  }

  /// The value that a unit completes; `.some(nil)` after the first half of a pair.
  private mutating func scalarValue(_ unit: UInt16) -> UInt32?? {
    switch (unit, highSurrogate) {
    case (0xD800...0xDBFF, nil):
      highSurrogate = unit
      return .some(nil)
    case (0xDC00...0xDFFF, let high?):
      highSurrogate = nil
      return 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
    case (0xD800...0xDFFF, _), (_, .some): return nil
    default: return UInt32(unit)
    }
  }
}
