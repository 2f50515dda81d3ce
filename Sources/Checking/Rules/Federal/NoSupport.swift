public import Curriculum

/// Nothing is said of counseling or other support.
public enum NoSupport: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-130"
  /// The offence.
  public static let offence = "no support services"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "WIOA 3(7)(C), for 34 CFR 463.38(b)"
  /// Why it matters.
  public static let why = """
    A career pathway includes counseling that supports people in reaching their goals, and \
    learners stay longer where somebody helps with transport, children and money.
    """
  /// What to do.
  public static let remedy = "Name who advises learners, and what else helps them to stay."

  /// Looks for it in the pathway, where a pathway is described.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.namesPathway, program.pathway.supportServices.isEmpty else { return [] }
    return [
      Violation(
        .part("pathway", "the career pathway"), "No counseling or support service is named.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("A navigator advises learners."),
      .flagged("No service is named.", ["No counseling or support service is named."]) {
        $0.pathway.supportServices = []
      },
    ]
  }
}
