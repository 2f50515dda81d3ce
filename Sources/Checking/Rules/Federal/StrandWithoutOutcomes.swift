public import Curriculum

/// No objective asks for anything in one of the three strands.
public enum StrandWithoutOutcomes: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-101"
  /// The offence.
  public static let offence = "strand without outcomes"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.36 and 463.37(b)"
  /// Why it matters.
  public static let why = """
    A program is integrated education and training only with all three components, and its single \
    set names specific content of each.
    """
  /// What to do.
  public static let remedy =
    "Write at least one outcome of this strand into the objectives that it helps to reach."

  /// Looks for a strand that is described and that no objective serves.
  ///
  /// A strand that is not there at all, and a set without objectives, are told by other rules.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard !program.objectives.isEmpty else { return [] }
    let missing = program.missingStrands
    return Strand.allCases
      .filter { strand in
        !missing.contains(strand) && program.objectives.allSatisfy { $0.outcomes[strand].isEmpty }
      }
      .map { strand in
        Violation(.program, "No objective has an outcome in \(strand.title).")
      }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("An objective asks for something in each strand."),
      .flagged(
        "Nothing is asked for in workforce preparation.",
        ["No objective has an outcome in workforce preparation."]
      ) { $0.objectives[0].outcomes.workforcePreparation = [] },
    ]
  }
}
