/// Comma-separated values that no spreadsheet takes for formulas.
struct CSVWriter {
  private(set) var bytes: [UInt8]

  /// Begins with the mark that Excel needs to take the text for UTF-8; some importers want none.
  init(hasMark: Bool = true) { bytes = hasMark ? [0xEF, 0xBB, 0xBF] : [] }

  /// Adds a line of fields.
  mutating func line(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if !appendAsItIs(field) { append(Self.safe(field)) }
    }
    bytes += [0x0D, 0x0A]
  }

  /// Adds a field in which nothing must be guarded or cleaned, as in nearly all; false for others.
  private mutating func appendAsItIs(_ field: String) -> Bool {
    var field = field
    return field.withUTF8 { buffer in
      guard let first = buffer.first, let last = buffer.last else { return true }
      switch first {
      case UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "@"), 0x09, 0x0A:
        return false
      default: break
      }
      var needsQuotes = first == 0x20 || last == 0x20
      var hasQuotes = false
      for byte in buffer {
        switch byte {
        // Controls; 0xC2 and 0xEF begin the letters that may have to be taken out.
        case 0..<0x09, 0x0B..<0x20, 0x7F, 0xC2, 0xEF: return false
        case UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A: needsQuotes = true
        case UInt8(ascii: "\""): hasQuotes = true
        default: break
        }
      }
      // A blank of another script at an end is rare, and Swift knows it.
      guard !hasQuotes, last < 0x80, first < 0x80 else { return false }
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
      bytes.append(contentsOf: buffer)
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
      return true
    }
  }

  private mutating func append(_ field: String) {
    // A semicolon or a tab separates fields for spreadsheets of other countries.
    let needsQuotes = field.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A: true
      default: false
      }
    }
    let isPadded = field.first?.isWhitespace == true || field.last?.isWhitespace == true
    guard needsQuotes || isPadded else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text without control characters, and with an apostrophe before a sign that starts a
  /// formula (the list of the OWASP verification standard, 5.0, 1.2.10, and its wide forms).
  static func safe(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var scalars = String.UnicodeScalarView()
    for scalar in lines.unicodeScalars where Self.isAllowed(scalar) { scalars.append(scalar) }
    // Apostrophes before a sign may be a guard or the text's own: one more is taken off again.
    switch scalars.drop(while: { $0 == "'" }).first {
    case "=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠": return "'" + String(scalars)
    default: return String(scalars)
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
