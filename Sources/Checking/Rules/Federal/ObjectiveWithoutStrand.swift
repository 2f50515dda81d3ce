public import Curriculum

/// An objective leaves out one or two of the strands.
public enum ObjectiveWithoutStrand: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-102"
  /// The offence.
  public static let offence = "objective without a strand"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, for 34 CFR 463.37(b): the rule speaks of the set and not of each objective
    """
  /// Why it matters.
  public static let why = """
    The activities of the three components are organized to function cooperatively. The rule does \
    not say that each single objective needs all three, so this is for you to weigh.
    """
  /// What to do.
  public static let remedy = """
    Add what the missing strand brings to this objective, or join the objective with one that has \
    it.
    """

  /// Looks for objectives that serve some strands and not others.
  ///
  /// Where most objectives lack a strand, or a strand lies apart, another rule says it once.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let integration = Integration(of: program)
    guard !integration.isParallel, !integration.isThin else { return [] }
    return program.objectives.enumerated().compactMap { index, objective in
      let missing = integration.shared.filter { objective.outcomes[$0].isEmpty }
      guard !missing.isEmpty, missing.count < integration.shared.count else { return nil }
      let name = program.name(ofObjective: index)
      return Violation(
        .part(objective.id, name),
        "There is no outcome in \(missing.map(\.title).joined(separator: " or in ")).")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective has an outcome in each strand."),
      .flagged(
        "The objective is about the occupation alone.",
        ["There is no outcome in adult education or in workforce preparation."]
      ) { program in
        var own = program.objectives[0]
        own.id = "o2"
        own.label = "SSLO 2"
        own.outcomes.adultEducation = []
        own.outcomes.workforcePreparation = []
        program.objectives.append(own)
      },
    ]
  }
}
