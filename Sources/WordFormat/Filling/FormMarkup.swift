/// Text and markup of a part, one turned into the other.
enum FormMarkup {
  /// What some bytes of text or of an attribute say.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let written = String(decoding: Array(bytes), as: UTF8.self)
    guard written.contains("&") else { return written }
    return written.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&apos;", with: "'")
      .replacing("&amp;", with: "&")
  }

  /// Text as it is written in a part or in an attribute.
  ///
  /// Characters that XML cannot hold are dropped, and white space other than a space is written
  /// as a number, so that an attribute keeps it.
  static func escaped(_ text: String) -> [UInt8] {
    var written: [UInt8] = []
    written.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written += "&amp;".utf8
      case "<": written += "&lt;".utf8
      case ">": written += "&gt;".utf8
      case "\"": written += "&quot;".utf8
      case "\t", "\n", "\r": written += "&#\(scalar.value);".utf8
      default:
        if isAllowed(scalar) { written += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
      }
    }
    return written
  }

  /// Whether XML 1.0 can hold a character (2.2).
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
