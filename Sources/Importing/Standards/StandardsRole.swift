/// What belongs to a competency beside its own words, as course outcome summaries part it.
enum StandardsRole: String, Sendable, Hashable {
  /// By what a good performance is told.
  case criterion = "Criterion"
  /// What a learner learns on the way.
  case objective = "Learning Objective"
  /// How the performance is shown.
  case assessment = "Assessment Strategy"
  /// What else the competency is linked to, which becomes its note.
  case linked = "Linked"

  /// Finds the role that a heading or the head of a column names.
  init?(heading text: String) {
    let words = Self.plain(text)
    if words.hasPrefix("linked ") {
      self = .linked
    } else if Self.criteria.contains(words) {
      self = .criterion
    } else if Self.objectives.contains(words) {
      self = .objective
    } else if Self.assessments.contains(words) {
      self = .assessment
    } else {
      return nil
    }
  }

  private static let criteria: Set<String> = [
    "criteria", "criterion", "performance standards", "performance criteria",
    "criteria performance standards", "performance indicators", "success criteria",
    "your performance will be successful when",
  ]
  private static let objectives: Set<String> = [
    "learning objectives", "objectives", "enabling objectives", "supporting objectives",
    "what you will learn as you master the competency", "learning activities and objectives",
  ]
  private static let assessments: Set<String> = [
    "assessment strategies", "assessment strategy", "assessments", "assessment",
    "drafted assessment strategies", "you will demonstrate your competence",
  ]

  /// Small letters with one blank between words, and nothing else.
  static func plain(_ text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
