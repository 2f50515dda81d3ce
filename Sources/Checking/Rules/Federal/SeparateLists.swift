public import Curriculum

/// No objective of the set brings two strands together.
public enum SeparateLists: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-109"
  /// The offence.
  public static let offence = "separate lists"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(b)"
  /// Why it matters.
  public static let why = """
    The rule asks for a single set of learning objectives, in which the activities of the three \
    components function cooperatively. Lists that stand side by side are three sets.
    """
  /// What to do.
  public static let remedy = """
    Join entries that are taught together into one objective with an outcome in each strand.
    """

  /// Looks for a set without one objective of two strands, and says so once.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard Integration(of: program).isParallel else { return [] }
    return [
      Violation(
        .program,
        """
        None of the \(program.objectives.count) objectives brings two strands together: they are \
        separate lists, not a single set.
        """)
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective has an outcome in each strand."),
      .flagged(
        "Three lists stand side by side.",
        [
          """
          None of the 3 objectives brings two strands together: they are separate lists, not a \
          single set.
          """
        ]
      ) { $0.splitByStrand() },
    ]
  }
}

extension Program {
  /// Gives each strand of the first objective an objective of its own.
  mutating func splitByStrand() {
    guard let whole = objectives.first else { return }
    objectives = Strand.allCases.enumerated().map { number, strand in
      var objective = Objective(id: PartID("o\(number + 1)"))
      objective.outcomes[strand] = whole.outcomes[strand]
      return objective
    }
  }
}
