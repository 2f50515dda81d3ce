import Curriculum

/// How much each rule matters: by the rule itself, the profile, the program, and in one place.
struct SettingsOfRules {
  /// What the program decides about a rule, and why.
  struct Decision {
    var weight: RuleSetting.Weight
    var reason: String?
  }

  private let ofProfile: [String: Severity?]
  private var ofProgram: [RuleCode: Decision] = [:]
  private var ofParts: [RuleCode: [PartID: Decision]] = [:]
  /// The objective of each part of one; filled only where a setting names a part.
  private var objectives: [PartID: PartID] = [:]

  init(_ program: Program, _ profile: Profile) {
    ofProfile = profile.severities
    for setting in program.ruleSettings {
      guard let weight = setting.weight else { continue }
      let decision = Decision(weight: weight, reason: setting.reason)
      let code = RuleCode(written: setting.rule)
      if let part = setting.part {
        ofParts[code, default: [:]][part] = decision
      } else {
        ofProgram[code] = decision
      }
    }
    if !ofParts.isEmpty { objectives = program.objectivesOfParts }
  }

  /// How much a rule matters where the program has decided nothing; nil where it is off.
  func standing(of code: RuleCode, otherwise severity: Severity) -> Severity? {
    ofProfile[code.rawValue] ?? severity
  }

  /// Whether the program decides anything about a rule.
  func concern(_ code: RuleCode) -> Bool {
    ofProgram[code] != nil || ofParts[code] != nil
  }

  /// What the program decides about a rule at a place: for the place, then for its objective, then
  /// for the whole.
  func decision(on code: RuleCode, at place: Place) -> Decision? {
    if case .part(let part, _) = place, let decided = ofParts[code],
      let own = decided[part] ?? objectives[part].flatMap({ decided[$0] })
    {
      return own
    }
    return ofProgram[code]
  }
}

extension Program {
  /// The objective to which each outcome, assessment, criterion, activity and material belongs.
  fileprivate var objectivesOfParts: [PartID: PartID] {
    var owners: [PartID: PartID] = [:]
    for objective in objectives {
      let parts =
        Strand.allCases.flatMap { objective.outcomes[$0].map(\.id) }
        + objective.assessments.flatMap { [$0.id] + $0.criteria.map(\.id) }
        + objective.activities.map(\.id) + objective.materials.map(\.id)
      for part in parts { owners[part] = objective.id }
    }
    return owners
  }
}
