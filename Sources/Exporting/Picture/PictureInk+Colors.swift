import Curriculum
import Reports

extension PictureInk {
  /// The color on white paper: for text at least 4.5 to 1, and for drawings 3 to 1 (WCAG 1.4.3 and
  /// 1.4.11); the lines that only guide the eye are fainter.
  var color: UInt32 {
    switch self {
    case .paper: 0xFFFFFF
    case .ink: 0x1F2933
    case .quiet: 0x595F69
    case .line: 0xC3C9D1
    case .ground: 0xF1F3F6
    case .heading: 0x1B365D
    case .strand(let strand): StrandColors.of(strand).dark
    case .strandGround(let strand): StrandColors.of(strand).light
    case .tone(let tone): StrandColors.of(tone).dark
    case .toneGround(let tone): StrandColors.of(tone).light
    }
  }

  /// The name of its color in the style sheet of the pages.
  var variable: String {
    switch self {
    case .paper: "paper"
    case .ink: "ink"
    case .quiet: "quiet"
    case .line: "line"
    case .ground: "ground"
    case .heading: "head"
    case .strand(let strand): Self.variable(of: strand)
    case .strandGround(let strand): Self.variable(of: strand) + "-ground"
    case .tone(let tone): Self.variable(of: tone) ?? "quiet"
    case .toneGround(let tone): Self.variable(of: tone).map { "\($0)-ground" } ?? "ground"
    }
  }

  private static func variable(of strand: Strand) -> String {
    switch strand {
    case .adultEducation: "adult"
    case .workforcePreparation: "preparation"
    case .workforceTraining: "training"
    }
  }

  private static func variable(of tone: ReportMark.Tone) -> String? {
    switch tone {
    case .good: "training"
    case .partial: "preparation"
    case .gap: "gap"
    case .neutral: nil
    }
  }
}
