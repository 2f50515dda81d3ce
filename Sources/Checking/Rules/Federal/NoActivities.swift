public import Curriculum

/// It is not said which adult education and literacy activities are used.
public enum NoActivities: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-126"
  /// The offence.
  public static let offence = "no activities named"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.30 and 463.36(a)"
  /// Why it matters.
  public static let why = """
    Checklists ask which of the eight adult education and literacy activities of the rule the \
    program includes.
    """
  /// What to do.
  public static let remedy = """
    Name the activities of 34 CFR 463.30, such as adult education, or English language \
    acquisition.
    """

  /// Looks for an activity of the program.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.activities.isEmpty, !program.missingStrands.contains(.adultEducation) else {
      return []
    }
    return [
      Violation(
        .part(Strand.adultEducation.componentID, "the adult education component"),
        "It is not said which activities of 34 CFR 463.30 the program uses.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Adult education is named."),
      .flagged(
        "No activity is named.",
        ["It is not said which activities of 34 CFR 463.30 the program uses."]
      ) { $0.activities = [] },
    ]
  }
}
