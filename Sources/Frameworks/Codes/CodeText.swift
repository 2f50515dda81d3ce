/// A text folded for reading codes: ASCII only, a byte for each character that matters.
///
/// Blanks of every kind become one blank, dashes of every kind a hyphen; marks that cannot be
/// seen are left out, so that a code pasted from a web page is the code that people see.
struct CodeText {
  /// The folded text.
  private(set) var bytes: [UInt8] = []
  /// For each folded byte, where it comes from; at the end the length of the original.
  private(set) var origins: [Int] = []

  /// Stands for a letter or digit outside ASCII: part of a word, never of a code.
  static let otherLetter: UInt8 = 0x80
  /// Stands for any other character outside ASCII.
  static let otherMark: UInt8 = 0x81
  /// Stands for the section sign.
  static let sectionSign: UInt8 = 0x82

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      if let byte = Self.folded(scalar) {
        bytes.append(byte)
        origins.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    origins.append(offset)
  }

  /// The folded text between two positions.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: 0x0A
    case 0x20..<0x7F: UInt8(scalar.value)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: UInt8(ascii: "-")
    case 0x2044, 0x2215: UInt8(ascii: "/")
    case 0x2024: UInt8(ascii: ".")
    case 0xA7: sectionSign
    case 0xFF01...0xFF5E: UInt8(scalar.value - 0xFEE0)
    // Soft hyphen, zero width and bidirectional controls, tags: see UAX #9 and trojansource.codes.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F: nil
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? otherLetter : otherMark
    }
  }
}
