public import Curriculum

/// Runs rules over a program.
public struct Checker: Sendable {
  private let rules: [any Rule.Type]

  /// Takes the rules to run.
  public init(rules: [any Rule.Type] = RuleCatalog.all) { self.rules = rules }

  /// Every finding, in the order of the rules; the profile may change severities or switch a
  /// rule off.
  public func check(_ program: Program, _ context: RuleContext) -> [Finding] {
    rules.flatMap { rule -> [Finding] in
      var severity = rule.severity
      if let own = context.profile.severities[rule.code.rawValue] {
        guard let own else { return [] }
        severity = own
      }
      return rule.check(program, context).map { violation in
        Finding(
          code: rule.code.rawValue, severity: min(severity, violation.severity ?? severity),
          place: violation.place, message: violation.message, citation: rule.citation,
          remedy: violation.remedy ?? rule.remedy)
      }
    }
  }
}
