public import Curriculum

/// The pathway says nothing of what comes next.
public enum NoNextStep: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-128"
  /// The offence.
  public static let offence = "no next step"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.38(b) and WIOA 3(7)(B) and (G)"
  /// Why it matters.
  public static let why = """
    A pathway leads somewhere: to a next course, a credential that builds on this one, a \
    better job. Without a next step it is a program beside a pathway.
    """
  /// What to do.
  public static let remedy = "Say what completers can do next: a course, a credential, a job."

  /// Looks for a next step or an exit, in their fields or in the words that describe the pathway.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.namesPathway, program.pathway.nextSteps.isEmpty,
      program.pathway.exitPoints.isEmpty,
      Narrative(of: program).sentence(on: .nextSteps) == nil
    else { return [] }
    return [
      Violation(.part("pathway", "the career pathway"), "Nothing says what learners can do next.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The next diploma is named."),
      .flagged("No step is named.", ["Nothing says what learners can do next."]) {
        $0.pathway.nextSteps = []
      },
      .accepted("The description of the pathway tells of them.") {
        $0.pathway.nextSteps = []
        $0.pathway.description = "Drivers can add tanker endorsements and go on to dispatcher."
      },
    ]
  }
}
