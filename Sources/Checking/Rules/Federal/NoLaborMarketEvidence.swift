public import Curriculum

/// Nothing shows that there are jobs.
public enum NoLaborMarketEvidence: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-129"
  /// The offence.
  public static let offence = "no labor-market evidence"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "WIOA 3(7)(A) and 3(23), for 34 CFR 463.38(b)"
  /// Why it matters.
  public static let why = """
    A career pathway fits the skill needs of industries in the economy of the State or the \
    region. Offices ask for the source, the openings and the wage.
    """
  /// What to do.
  public static let remedy = "Add a fact of the labor market with its source and date."

  /// Looks for it in the pathway, where a pathway is described.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.namesPathway, program.pathway.laborMarket.isEmpty, !program.isForCivics,
      Narrative(of: program).sentence(on: .laborMarket) == nil
    else {
      return []
    }
    return [
      Violation(.part("pathway", "the career pathway"), "No evidence of the labor market is given.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The openings of the county are named."),
      .flagged("No fact is named.", ["No evidence of the labor market is given."]) {
        $0.pathway.laborMarket = []
      },
      .accepted("The summary gives the figures.") {
        $0.pathway.laborMarket = []
        $0.summary = "The report of August 2026 counts 140 openings a year, at a wage of $24.10."
      },
    ]
  }
}
