import Curriculum

/// What a heading stands for, and the words that people use for it.
enum HeadingRole: Hashable {
  case objective, number, week, topic, materials, hours, assessment, component
  case strand(Strand)

  /// The words of the forms.
  var usual: String { synonyms[0] }

  /// The words in use, the usual ones first.
  var synonyms: [String] {
    switch self {
    case .objective: Self.objectives
    case .number: ["No.", "#", "Number"]
    case .week: ["Week/Unit", "Week", "Wk"]
    case .topic: ["Topic"]
    case .materials: ["Materials", "Learning materials", "Resources"]
    case .hours: ["Hours", "Total hours", "Contact hours"]
    case .assessment: ["Assessment", "How we will know", "Evidence of learning"]
    case .component: ["Component", "Strand", "IET component"]
    case .strand(.adultEducation): Self.adultEducation
    case .strand(.workforcePreparation): Self.workforcePreparation
    case .strand(.workforceTraining): Self.workforceTraining
    }
  }

  /// A word of two or three letters for a strand, as tags have it.
  static func short(_ strand: Strand) -> [String] {
    switch strand {
    case .adultEducation: ["AEL", "AE", "ABE"]
    case .workforcePreparation: ["WP", "WFP"]
    case .workforceTraining: ["WT", "WFT", "CTE"]
    }
  }

  private static let objectives = [
    "Single Set of Learning Objectives", "SSLO", "Integrated Learning Outcomes",
    "Integrated Outcomes", "Common Objectives", "Unified Competency List", "Learning Goals",
    "Single Set of Learning Outcomes", "SWBAT", "The learner will be able to",
  ]

  private static let adultEducation = [
    "Adult Education & Literacy", "Adult Education and Literacy Activities", "Core ABE Content",
    "AEL Class", "AEL", "Basic Skills", "ABE/ESL", "Academic and Literacy Skills", "Literacy",
    "Content Standards", "CCRS", "CCRSAE", "Adult Education",
  ]

  private static let workforcePreparation = [
    "Workforce Preparation", "Workforce Preparation Activities", "Workplace Readiness Activities",
    "Employability Skills", "Core Abilities", "Foundational Professional Skills",
    "Essential Skills", "Soft Skills", "Workforce Preparation Skills", "Career Readiness",
  ]

  private static let workforceTraining = [
    "Workforce Training", "Occupational Training", "Occupational Training Competencies",
    "Professional-Technical", "P-T", "Vocational", "CTE", "Technical Skill",
    "Workforce Training Competency",
  ]
}
