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
        component.instructors.isEmpty && !namesSomebody(component.dates.wording ?? "")
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

  /// Whether the words about dates end with people: `162 hours in all; Ben Archer`.
  private static func namesSomebody(_ wording: String) -> Bool {
    guard let end = wording.split(separator: ";").dropFirst().last else { return false }
    let words = end.split(whereSeparator: { $0 == " " || $0 == "," })
    return (2...8).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true || $0 == "and" }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Two people teach the three strands."),
      .accepted("The words about the dates name the teacher.") {
        $0.instructors[1].strands = [.workforcePreparation]
        $0.components.workforceTraining?.dates.wording = "12 hours a week, 162 in all; Ben Archer"
      },
      .flagged("Nobody teaches training.", ["Nobody is named who teaches workforce training."]) {
        $0.instructors[1].strands = [.workforcePreparation]
      },
    ]
  }
}
