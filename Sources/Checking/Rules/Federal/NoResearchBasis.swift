public import Curriculum

/// Nothing says which research the instruction rests on.
public enum NoResearchBasis: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-116"
  /// The offence.
  public static let offence = "no research basis"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(a)(1)"
  /// Why it matters.
  public static let why = """
    Each component rests on the most rigorous research available, above all for reading, \
    writing, mathematics and English. Reviewers look for its name.
    """
  /// What to do.
  public static let remedy = """
    Name the research or the method: for the program as a whole, or for each component.
    """

  /// Looks for research of the whole or of a component, in its field or in what is said of intensity.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let components = Strand.allCases.compactMap { program.components[$0] }
    let reasons = components.compactMap(\.intensity) + [program.intensity].compactMap(\.self)
    guard !program.objectives.isEmpty, program.research == nil,
      components.allSatisfy({ $0.research == nil }), !reasons.contains(where: namesResearch)
    else { return [] }
    return [Violation(.program, "No research basis of the instruction is named.")]
  }

  private static func namesResearch(_ text: String) -> Bool {
    let plain = text.lowercased()
    return ["research", "evidence-based", "evidence based"].contains { plain.contains($0) }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The research is named for the whole."),
      .accepted("One component names it.") {
        $0.research = nil
        $0.components.adultEducation?.research = "Evidence-based reading instruction"
      },
      .accepted("What is said of the hours names it.") {
        $0.research = nil
        $0.intensity = "Thirteen hours a week, as research on adult reading advises."
      },
      .flagged("None is named.", ["No research basis of the instruction is named."]) {
        $0.research = nil
      },
    ]
  }
}
