public import Curriculum

/// The kind of training service is not named.
public enum TrainingKindNotNamed: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-114"
  /// The offence.
  public static let offence = "no training service"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.36(c) and WIOA 134(c)(3)(D)"
  /// Why it matters.
  public static let why = """
    Training may be any of the services that the Act lists, such as occupational skills \
    training or on-the-job training. Forms ask which one it is.
    """
  /// What to do.
  public static let remedy = "Name the service of WIOA 134(c)(3)(D) that the training is."

  /// Looks for a service of the training component.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let strand = Strand.workforceTraining
    guard let component = program.components[strand], component.services.isEmpty else { return [] }
    return [
      Violation(
        .part(strand.componentID, "the \(strand.title) component"),
        "It does not say which training service this is.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The training is occupational skills training."),
      .flagged("No service is named.", ["It does not say which training service this is."]) {
        $0.components.workforceTraining?.services = []
      },
    ]
  }
}
