public import Curriculum

/// A component names an instructor who does not teach its strand.
public enum InstructorOfOtherStrand: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-416"
  /// The offence.
  public static let offence = "instructor of another strand"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: forms list each instructor with a strand and each \
    component with its instructors
    """
  /// Why it matters.
  public static let why = """
    Two lists of the same people that differ leave open who teaches.
    """
  /// What to do.
  public static let remedy = """
    Add the strand to the person, or name another person at the component.
    """

  /// Looks at each person whom a component names; a person without strands is not judged.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let people = Dictionary(
      program.instructors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return Strand.allCases.flatMap { strand in
      (program.components[strand]?.instructors ?? []).compactMap { id -> Violation? in
        guard let person = people[id], !person.strands.isEmpty, !person.strands.contains(strand)
        else { return nil }
        return Violation(
          .part(strand.componentID, "the \(strand.title) component"),
          """
          \(person.name) is to teach it, and is listed for \(person.strands.map(\.title).listed) only.
          """)
      }
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The component names a person of its strand.") {
        $0.components.workforceTraining?.instructors = ["reed"]
      },
      .flagged(
        "Ana Lee is not listed for training.",
        [
          "Ana Lee is to teach it, and is listed for adult education and workforce preparation only."
        ]
      ) { $0.components.workforceTraining?.instructors = ["lee"] },
    ]
  }
}
