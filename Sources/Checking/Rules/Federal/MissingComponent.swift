public import Curriculum

/// One of the three components is not there at all.
public enum MissingComponent: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-110"
  /// The offence.
  public static let offence = "missing component"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.36(a) to (c)"
  /// Why it matters.
  public static let why = """
    A program is integrated education and training only with adult education and literacy, \
    workforce preparation and workforce training. One of them is neither described nor found \
    in the set.
    """
  /// What to do.
  public static let remedy = """
    Describe the component: what is taught, by whom, for how many hours and when. Then write \
    its outcomes into the objectives.
    """

  /// Looks for a strand without a component and without an outcome.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    program.missingStrands.map { strand in
      Violation(
        .part(strand.componentID, "the \(strand.title) component"),
        "There is no component of \(strand.title).", citation: strand.citation)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("All three components are described, and the set has outcomes of each."),
      .flagged(
        "Nothing is said of workforce preparation.",
        ["There is no component of workforce preparation."]
      ) {
        $0.components.workforcePreparation = nil
        $0.objectives[0].outcomes.workforcePreparation = []
      },
    ]
  }
}

extension Program {
  /// The strands that are neither described as a component nor found in the set.
  ///
  /// Other rules say nothing of them: there is one problem, and it is told once.
  var missingStrands: [Strand] {
    Strand.allCases.filter { strand in
      components[strand] == nil && objectives.allSatisfy { $0.outcomes[strand].isEmpty }
    }
  }
}
