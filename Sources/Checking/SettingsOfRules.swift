import Curriculum

/// How much each rule matters: by the rule itself, the profile, the program, and in one place.
struct SettingsOfRules {
  private let ofProfile: [String: Severity?]
  private var ofProgram: [String: RuleSetting] = [:]
  private var ofParts: [String: [PartID: RuleSetting]] = [:]

  init(_ program: Program, _ profile: Profile) {
    ofProfile = profile.severities
    for setting in program.ruleSettings {
      if let part = setting.part {
        ofParts[setting.rule, default: [:]][part] = setting
      } else {
        ofProgram[setting.rule] = setting
      }
    }
  }

  /// How much a rule matters where the program has decided nothing; nil where it is off.
  func standing(of code: RuleCode, otherwise severity: Severity) -> Severity? {
    ofProfile[code.rawValue] ?? severity
  }

  /// Whether the program decides anything about a rule.
  func concern(_ code: RuleCode) -> Bool {
    ofProgram[code.rawValue] != nil || ofParts[code.rawValue] != nil
  }

  /// What the program decides about a rule at a place: for the place before the whole.
  func setting(for code: RuleCode, at place: Place) -> RuleSetting? {
    if case .part(let part, _) = place, let own = ofParts[code.rawValue]?[part] { return own }
    return ofProgram[code.rawValue]
  }
}
