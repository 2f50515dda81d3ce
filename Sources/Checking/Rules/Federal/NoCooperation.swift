public import Curriculum

/// Nothing says how the instructors work together.
public enum NoCooperation: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-122"
  /// The offence.
  public static let offence = "no cooperation"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(b)"
  /// Why it matters.
  public static let why = """
    The activities of the three components are organized to function cooperatively. A plan for \
    teaching and planning together shows how. The rule does not ask that there be several \
    teachers.
    """
  /// What to do.
  public static let remedy = "Say how the instructors teach together, and when they plan."

  /// Looks for a model of team teaching, a plan, or hours with more than one instructor.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.teamTeaching.model == nil, program.teamTeaching.planning == nil,
      program.teamTeaching.overlap.isEmpty, !program.objectives.isEmpty,
      Narrative(of: program).sentence(on: .planning) == nil
    else { return [] }
    return [
      Violation(
        .part("team teaching", "team teaching"),
        "Nothing says how the instructors plan and teach together.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The model and the hours of planning are named."),
      .flagged("Nothing is said.", ["Nothing says how the instructors plan and teach together."]) {
        $0.teamTeaching = TeamTeaching()
      },
      .accepted("The sentence on intensity tells of it.") {
        $0.teamTeaching = TeamTeaching()
        $0.intensity = "All run in 18 weeks. Both instructors share a planning hour on Friday."
      },
    ]
  }
}
