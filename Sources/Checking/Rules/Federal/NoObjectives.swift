public import Curriculum

/// There is no single set of learning objectives.
public enum NoObjectives: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-111"
  /// The offence.
  public static let offence = "no objectives"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(b)"
  /// Why it matters.
  public static let why = """
    The rule asks for one single set of learning objectives that names what each strand \
    teaches. Everything else in the packet is made from it.
    """
  /// What to do.
  public static let remedy = "Write the objectives together, or import the document that has them."

  /// Looks for at least one objective.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.objectives.isEmpty else { return [] }
    return [Violation(.program, "The program has no learning objectives.")]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The set has an objective."),
      .flagged("The set is empty.", ["The program has no learning objectives."]) {
        $0.objectives = []
      },
    ]
  }
}
