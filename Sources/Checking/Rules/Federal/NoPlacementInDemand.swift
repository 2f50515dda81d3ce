public import Curriculum

/// A civics program does not show jobs in demand.
public enum NoPlacementInDemand: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-134"
  /// The offence.
  public static let offence = "no placement in demand"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.73(b)(1)"
  /// Why it matters.
  public static let why = """
    A section 243 program prepares learners for, and places them in, unsubsidized employment \
    in in-demand industries and occupations that lead to self-sufficiency.
    """
  /// What to do.
  public static let remedy = """
    Add what the labor market says: openings and wages of the occupation, with the source.
    """

  /// Looks for it in a program that section 243 pays, or that is a civics program by its own words.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.isForCivics, program.pathway.laborMarket.isEmpty,
      Narrative(of: program).sentence(on: .laborMarket) == nil
    else { return [] }
    return [
      Violation(
        .part("pathway", "the career pathway"), "Nothing shows that the occupation is in demand.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The openings are named.") { $0.makeCivics() },
      .flagged("They are not.", ["Nothing shows that the occupation is in demand."]) { program in
        program.makeCivics()
        program.pathway.laborMarket = []
      },
    ]
  }
}
