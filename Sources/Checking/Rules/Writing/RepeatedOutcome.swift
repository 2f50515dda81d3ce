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
    struct Key: Hashable {
      var objective: Int
      var strand: Strand
      var words: String
    }
    var seen: [Key: Int] = [:]
    return context.writing.outcomes.compactMap { outcome in
      let objective = program.objectives[outcome.objective]
      guard objective.outcomes[outcome.strand].count > 1, !outcome.all.isEmpty else { return nil }
      let key = Key(
        objective: outcome.objective, strand: outcome.strand,
        words: outcome.all.map(\.text).joined(separator: " "))
      guard let first = seen[key] else {
        seen[key] = outcome.number
        return nil
      }
      return Violation(
        outcome.place(in: program), "It says the same as outcome \(first + 1) of the strand.")
    }
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
