public import Curriculum

/// Hours are stated, and nothing says why they are enough.
public enum IntensityNotExplained: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-117"
  /// The offence.
  public static let offence = "intensity not explained"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(a)(1)"
  /// Why it matters.
  public static let why = """
    The rule asks for sufficient intensity and names no number. A sentence that says why these \
    hours are enough answers the question before it is asked.
    """
  /// What to do.
  public static let remedy = """
    Say in a sentence why the hours are enough: the gain expected, the hours the State asks of \
    the training, or what earlier groups needed.
    """

  /// Looks for an explanation of the whole or of a component.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let components = Strand.allCases.compactMap { program.components[$0] }
    guard components.contains(where: { !$0.hours.isEmpty }), program.intensity == nil,
      components.allSatisfy({ $0.intensity == nil })
    else { return [] }
    return [Violation(.program, "Nothing says why the hours are enough.")]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The program says why its hours are enough."),
      .flagged("It does not.", ["Nothing says why the hours are enough."]) { $0.intensity = nil },
    ]
  }
}
