/// A text that is ready for a cell: what XML and spreadsheet programs cannot hold is gone.
///
/// A text that repeats, such as a mark, is made ready once.
package struct CellText: Sendable, Hashable {
  /// The most UTF-16 units that a cell holds.
  static let limit = 32_767
  private static let cutMark = " … (cut)"

  let bytes: [CChar]
  /// Whether a person who edits the cell could turn it into a formula by leaving it again.
  let looksLikeFormula: Bool

  /// Makes a text ready.
  package init(_ text: String) {
    let clean = Self.isPlain(text) ? text : Self.cleaned(text)
    bytes = Array(clean.utf8CString)
    looksLikeFormula = clean.unicodeScalars.first.map(Self.startsFormula) ?? false
  }

  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // The wide forms are what an input method for East Asian writing types.
    case "=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0xEF { return false }
      if byte == UInt8(ascii: "x"), last == UInt8(ascii: "_") { return false }
      last = byte
    }
    return text.utf8.count <= limit
  }

  private static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var units = 0
    let room = limit - cutMark.utf16.count
    for scalar in text.unicodeScalars {
      guard isAllowed(scalar) else {
        // Line ends of other systems are line ends, not garbage.
        if scalar == "\r" { scalars.append("\n") }
        continue
      }
      units += scalar.utf16.count
      if units > room {
        scalars.append(contentsOf: cutMark.unicodeScalars)
        break
      }
      scalars.append(scalar)
    }
    return escapingHexadecimal(String(scalars).replacing("\n\n", with: "\n"))
  }

  /// `_x0041_` in a cell is read as the letter A (ECMA-376 22.9.2.19), so its first sign is escaped.
  private static func escapingHexadecimal(_ text: String) -> String {
    text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }
}
