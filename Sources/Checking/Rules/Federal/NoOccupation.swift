public import Curriculum

/// Nothing says which occupation the program trains for.
public enum NoOccupation: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-112"
  /// The offence.
  public static let offence = "no occupation"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.35 and 463.36(c)"
  /// Why it matters.
  public static let why = """
    Workforce training is for a specific occupation or occupational cluster. Without its name \
    nobody can judge whether training, materials and outcomes belong to it.
    """
  /// What to do.
  public static let remedy =
    "Name the occupation or the cluster, with its code where the form asks for one."

  /// Looks for an occupation, a cluster or a job.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let occupation = program.occupation
    let named = [occupation.title, occupation.cluster, occupation.soc, occupation.cipTitle]
    guard named.allSatisfy({ $0 == nil }), occupation.jobTitles.isEmpty else { return [] }
    return [
      Violation(.part("occupation", "the occupation"), "No occupation or cluster is named.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The occupation is named."),
      .accepted("A cluster is enough.") {
        $0.occupation.title = nil
        $0.occupation.cluster = "Health Science"
      },
      .flagged("Neither is named.", ["No occupation or cluster is named."]) {
        $0.occupation.title = nil
      },
    ]
  }
}
