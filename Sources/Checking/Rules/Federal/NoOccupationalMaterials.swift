public import Curriculum

/// No occupationally relevant material is named.
public enum NoOccupationalMaterials: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-121"
  /// The offence.
  public static let offence = "no occupational materials"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(a)(3)"
  /// Why it matters.
  public static let why = """
    Instruction uses materials that are relevant to the occupation. A reviewer looks for their \
    names: manuals, forms, tools, readings of the trade.
    """
  /// What to do.
  public static let remedy = """
    Name the materials from the occupation that all strands use, and where they come from.
    """

  /// Looks for a material of the program, a component or an objective.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard !program.objectives.isEmpty, program.materials.isEmpty,
      Strand.allCases.allSatisfy({ program.components[$0]?.materials.isEmpty ?? true }),
      program.objectives.allSatisfy(\.materials.isEmpty)
    else { return [] }
    return [Violation(.program, "No instructional materials of the occupation are named.")]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Training names its handbook."),
      .flagged(
        "No material is named.", ["No instructional materials of the occupation are named."]
      ) { $0.components.workforceTraining?.materials = [] },
    ]
  }
}
