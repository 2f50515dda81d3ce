public import Curriculum

/// Less than half of the objectives bring the strands together.
public enum FewIntegratedObjectives: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-124"
  /// The offence.
  public static let offence = "few integrated objectives"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, for 34 CFR 463.37(b): the share of one half is a measure of ours and of no rule
    """
  /// Why it matters.
  public static let why = """
    Activities are organized to function cooperatively. A set in which most objectives belong \
    to one teacher reads like lists that were put in one table.
    """
  /// What to do.
  public static let remedy = """
    Join objectives that are taught together, and add what the missing strand brings to each.
    """

  /// Counts objectives that ask for something in each strand of the set.
  ///
  /// Objectives are named one by one only where most of them do.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let integration = Integration(of: program)
    guard integration.isThin else { return [] }
    return [
      Violation(
        .program,
        """
        \(integration.integrated) of \(integration.count) objectives \
        \(integration.integrated == 1 ? "has" : "have") an outcome in each of \
        \(integration.shared.map(\.title).listed).
        """)
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective has an outcome in each strand."),
      .flagged(
        "One of four objectives brings the strands together.",
        [
          """
          1 of 4 objectives has an outcome in each of adult education, workforce preparation and \
          workforce training.
          """
        ]
      ) { program in
        for number in 2...4 {
          var objective = program.objectives[0]
          objective.id = PartID("o\(number)")
          objective.outcomes.workforcePreparation = []
          program.objectives.append(objective)
        }
      },
    ]
  }
}
