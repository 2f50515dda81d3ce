public import Curriculum

/// Runs rules over a program.
public struct Checker: Sendable {
  private let rules: [any Rule.Type]

  /// Takes the rules to run.
  public init(rules: [any Rule.Type] = RuleCatalog.all) { self.rules = rules }

  /// Every finding, in the order of the rules, and what was set aside.
  ///
  /// The profile may change how much a rule matters or switch it off; the program may do so for
  /// itself or for one place, with a reason.
  public func check(_ program: Program, _ context: RuleContext) -> CheckResult {
    let settings = SettingsOfRules(program, context.profile)
    var result = CheckResult()
    for rule in rules {
      let standing = settings.standing(of: rule.code, otherwise: rule.severity)
      guard standing != nil || settings.concern(rule.code) else { continue }
      for violation in rule.check(program, context) {
        let severity = standing.map { min($0, violation.severity ?? $0) }
        var finding = Finding(
          code: rule.code.rawValue, severity: severity ?? rule.severity,
          kind: violation.kind ?? rule.kind,
          place: violation.place, message: violation.message,
          citation: violation.citation ?? rule.citation,
          remedy: violation.remedy ?? rule.remedy)
        if let decided = settings.decision(on: rule.code, at: violation.place) {
          if let own = decided.weight.severity { finding.severity = own }
          result.settled.append(
            SettledFinding(finding, weight: decided.weight, reason: decided.reason))
          if decided.weight != .off {
            result.findings.append(finding)
            result.repairs += violation.repairs
          }
        } else if severity != nil {
          result.findings.append(finding)
          result.repairs += violation.repairs
        }
      }
    }
    return result
  }
}
