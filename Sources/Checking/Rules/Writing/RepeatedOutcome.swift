public import Curriculum

/// An objective asks twice for the same in one strand.
public enum RepeatedOutcome: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-214"
  /// The offence.
  public static let offence = "outcome written twice"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a list names a thing once
    """
  /// Why it matters.
  public static let why = """
    The second copy adds nothing, and one of the two is forgotten at the next change.
    """
  /// What to do.
  public static let remedy = "Remove one of the two, and keep the links of both."

  /// Compares the words of the outcomes of each objective, strand by strand.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var violations: [Violation] = []
    var seen: [String: Int] = [:]
    var place: (objective: Int, strand: Strand)?
    for outcome in context.writing.outcomes {
      if place?.objective != outcome.objective || place?.strand != outcome.strand {
        seen.removeAll(keepingCapacity: true)
        place = (outcome.objective, outcome.strand)
      }
      let words = WordReader.words(of: outcome.outcome.text).map(\.text).joined(separator: " ")
      guard !words.isEmpty else { continue }
      if let first = seen[words] {
        // What is unfinished is told as that, once.
        guard Placeholder.first(in: outcome.outcome.text) == nil else { continue }
        violations.append(
          Violation(
            outcome.place(in: program), "It says the same as outcome \(first + 1) of the strand."))
      } else {
        seen[words] = outcome.number
      }
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Each outcome is written once."),
      .flagged(
        "The same is written twice.", ["It says the same as outcome 1 of the strand."]
      ) {
        $0.objectives[0].outcomes.workforceTraining.append(
          ExampleProgram.outcome(
            "o1-training-2", "Measures pulse, breathing, and blood pressure", nil))
      },
    ]
  }
}
