public import Curriculum

/// Nobody is named who teaches a strand.
public enum StrandWithoutInstructor: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-131"
  /// The offence.
  public static let offence = "strand without an instructor"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: forms ask who teaches each component of 34 CFR 463.36
    """
  /// Why it matters.
  public static let why = """
    Reviewers look for a name at each component. One person may teach two strands: the rule \
    does not forbid it.
    """
  /// What to do.
  public static let remedy = "Name who teaches the strand, and give the person that strand."

  /// Looks for an instructor of each strand that is there.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let missing = Strand.allCases.filter { strand in
      program.components[strand].map { component in
        component.instructors.isEmpty
          && !program.instructors.contains { $0.strands.contains(strand) }
      } ?? false
    }
    guard !missing.isEmpty else { return [] }
    return [
      Violation(
        .part("instructors", "the instructors"),
        "Nobody is named who teaches \(missing.map(\.title).listed).")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Two people teach the three strands."),
      .flagged("Nobody teaches training.", ["Nobody is named who teaches workforce training."]) {
        $0.instructors[1].strands = [.workforcePreparation]
      },
    ]
  }
}
