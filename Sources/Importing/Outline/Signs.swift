/// Which of the signs that reading asks for stand in a text: one look at its bytes answers for most
/// texts that there is nothing to look for.
struct Signs: OptionSet, Sendable {
  let rawValue: UInt8

  /// A colon, or one that is wider.
  static let colon = Signs(rawValue: 1)
  /// A hyphen, a dash or an equal sign, which may end a label too.
  static let dash = Signs(rawValue: 2)
  /// An opening bracket.
  static let bracket = Signs(rawValue: 4)
  /// A digit.
  static let digit = Signs(rawValue: 8)
  /// A line to write on.
  static let line = Signs(rawValue: 16)
  /// A box or tick, or any other sign beyond ASCII.
  static let beyond = Signs(rawValue: 32)
  /// A bar or tab.
  static let bar = Signs(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks at a text.
  init(in text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      var signs: Signs = []
      for byte in bytes {
        switch byte {
        case UInt8(ascii: ":"): signs.insert(.colon)
        case UInt8(ascii: "-"), UInt8(ascii: "="): signs.insert(.dash)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): signs.insert(.bracket)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): signs.insert(.digit)
        case UInt8(ascii: "_"): signs.insert(.line)
        case UInt8(ascii: "|"), UInt8(ascii: "\t"): signs.insert(.bar)
        case 0x80...: signs.insert(.beyond)
        default: continue
        }
      }
      return signs
    }
  }

  /// Whether a label may end in the text.
  var mayHoldLabel: Bool { !isDisjoint(with: [.colon, .dash, .beyond]) }
}

extension String {
  /// Whether a byte of ASCII stands in the text.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }

  /// Whether no blank but single spaces between words stands in the text.
  var isPlainLine: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var last: UInt8 = 0x20
      for index in bytes.indices {
        let byte = bytes[index]
        if byte < 0x20 || (byte == 0x20 && last == 0x20) { return false }
        // Blanks beyond ASCII begin with these bytes: no-break, em, thin, ideographic.
        if [0xC2, 0xE1, 0xE2, 0xE3].contains(byte), Self.isBlank(bytes[index...].prefix(3)) {
          return false
        }
        last = byte
      }
      return last != 0x20
    }
  }

  private static func isBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.first?.properties.isWhitespace ?? false
  }
}
