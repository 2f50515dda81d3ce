/// How wide a line of text is, without asking for a face of letters.
///
/// Each width is the larger one of Helvetica's and Calibri's (in thousandths of the size), so that
/// a line in either of them, or in a face made to their measure, is no wider than is said here.
enum TextWidth {
  static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(thousandths) * size * (isBold ? 1.08 : 1) / 1000
  }

  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if ascii.indices.contains(value - 0x20) { return ascii[value - 0x20] }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch value {
    case 0xB7, 0x2018, 0x2019, 0x2022: return 350
    case 0xC0...0x24F: return 722
    case 0x2013, 0x2212, 0x00D7: return 590
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFFEF:
      return 1000
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: return 1300
    case 0x2014, 0x2026: return 1000
    default: return 800
    }
  }

  private static let ascii: [Int] = [
    278, 326, 401, 556, 556, 889, 682, 221, 333, 333, 498, 584, 278, 333, 278, 386,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 855, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 307, 386, 307, 498, 556,
    333, 556, 556, 500, 556, 556, 305, 556, 556, 229, 239, 500, 229, 833, 556, 556,
    556, 556, 349, 500, 335, 556, 500, 722, 500, 500, 500, 334, 460, 334, 584,
  ]
}
