import Curriculum
import Reports

/// The colors of a strand or a mark: a dark one for text and bars, a light one for grounds.
///
/// Each dark color is at least 4.5 to 1 against white and against its light one (WCAG 1.4.3), and
/// none stands without the word that it stands for (WCAG 1.4.1).
struct StrandColors: Hashable {
  let dark: UInt32
  let light: UInt32

  static let neutral = StrandColors(dark: 0x1B365D, light: 0xF1F3F6)

  static func of(_ strand: Strand?) -> StrandColors {
    switch strand {
    case .adultEducation: StrandColors(dark: 0x1F4E79, light: 0xE3ECF5)
    case .workforcePreparation: StrandColors(dark: 0x7A4A00, light: 0xFBEFD9)
    case .workforceTraining: StrandColors(dark: 0x1E5B3A, light: 0xE2F1E8)
    case nil: neutral
    }
  }

  static func of(_ tone: ReportMark.Tone) -> StrandColors {
    switch tone {
    case .good: StrandColors(dark: 0x1E5B3A, light: 0xE2F1E8)
    case .partial: StrandColors(dark: 0x7A4A00, light: 0xFBEFD9)
    case .gap: StrandColors(dark: 0xA3241C, light: 0xFBE6E4)
    case .neutral: StrandColors(dark: 0x595F69, light: 0xF4F5F7)
    }
  }

  /// A color as six hexadecimal digits.
  static func hex(_ color: UInt32) -> String {
    let digits = String(color, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
