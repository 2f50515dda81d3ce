/// Undoes the escapes of a JSON string, RFC 8259 section 7.
struct JSONEscapes {
  private let bytes: [UInt8]
  private(set) var text: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads to behind the closing quotation mark, and answers what is wrong, if anything.
  mutating func read(from position: inout Int) -> JSONReadingError.Reason? {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return nil
      case UInt8(ascii: "\\"):
        guard position < bytes.count else { return .endsTooSoon }
        let letter = bytes[position]
        position += 1
        guard escape(letter, &position) else { return .badEscape }
      case 0..<0x20: return .controlCharacter
      default: text.append(byte)
      }
    }
    return .endsTooSoon
  }

  private mutating func escape(_ letter: UInt8, _ position: inout Int) -> Bool {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard let unit = hex(&position) else { return false }
      text.append(contentsOf: Character(scalar(unit, &position)).utf8)
    default: return false
    }
    return true
  }

  /// Joins a surrogate pair; half a pair becomes the replacement character.
  private func scalar(_ unit: UInt32, _ position: inout Int) -> Unicode.Scalar {
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    var ahead = position + 2
    guard let low = hex(&ahead), low >= 0xDC00, low < 0xE000 else { return "\u{FFFD}" }
    position = ahead
    return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private func hex(_ position: inout Int) -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    position += 4
    return unit
  }
}
