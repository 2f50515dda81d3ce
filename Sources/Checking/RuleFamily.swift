/// The families of rules, by the letters of their codes.
enum RuleFamily: String, CaseIterable {
  case federal = "IET"
  case writing = "WRI"
  case alignment = "ALN"
  case consistency = "CON"
  case packet = "PKT"

  /// What the family is about.
  var title: String {
    switch self {
    case .federal: "The program and the federal rule"
    case .writing: "Writing objectives and outcomes"
    case .alignment: "Alignment with standards, skills and competencies"
    case .consistency: "Statements that must fit each other"
    case .packet: "Forms, packet and review"
    }
  }

  /// Whether a code belongs to the family.
  func holds(_ code: RuleCode) -> Bool { code.rawValue.hasPrefix(rawValue + "-") }
}
