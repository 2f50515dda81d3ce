public import Curriculum

/// A training service is used alone that counts only together with another.
public enum TrainingThatNeedsAnother: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-115"
  /// The offence.
  public static let offence = "service that needs another"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "WIOA 134(c)(3)(D)(ix) and (x), for 34 CFR 463.36(c)"
  /// Why it matters.
  public static let why = """
    Job readiness training and adult education count as training only together with another \
    service of the list. Alone they are preparation.
    """
  /// What to do.
  public static let remedy = "Name the other training service, or give one."

  /// Looks for services that stand alone.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let strand = Strand.workforceTraining
    let services = program.components[strand]?.services ?? []
    let dependent: [TrainingService] = [.jobReadiness, .adultEducation]
    guard !services.isEmpty, services.allSatisfy(dependent.contains) else { return [] }
    return [
      Violation(
        .part(strand.componentID, "the \(strand.title) component"),
        """
        \(services.map(\.rawValue).listed.capitalizedFirst) counts as training only together with \
        another service.
        """)
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Job readiness stands beside occupational skills training.") {
        $0.components.workforceTraining?.services = [.jobReadiness, .occupationalSkills]
      },
      .flagged(
        "Job readiness training stands alone.",
        ["Job readiness training counts as training only together with another service."]
      ) { $0.components.workforceTraining?.services = [.jobReadiness] },
    ]
  }
}
