public import Curriculum

/// An outcome is there and says nothing.
public enum OutcomeWithoutWords: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-218"
  /// The offence.
  public static let offence = "outcome without words"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: an empty cell of the set says that nothing is taught there
    """
  /// Why it matters.
  public static let why = """
    An empty outcome counts as one in every table, and a reviewer finds a blank where a strand \
    should be.
    """
  /// What to do.
  public static let remedy =
    "Write what the learner will do in this strand, or take the outcome out."

  /// Looks for outcomes that hold nothing but blanks.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var violations: [Violation] = []
    for (index, objective) in program.objectives.enumerated() {
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated()
        where !outcome.text.contains(where: { !$0.isWhitespace }) {
          violations.append(
            Violation(
              .part(outcome.id, program.name(ofOutcome: number, in: strand, ofObjective: index)),
              "It has no words."))
        }
      }
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Each outcome says what the learner will do."),
      .flagged("One is empty.", ["It has no words."]) {
        $0.objectives[0].outcomes.workforceTraining[0].text = " "
      },
    ]
  }
}
