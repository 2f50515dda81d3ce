public import Curriculum

/// Nothing says which career pathway the program is part of.
public enum NoCareerPathway: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-106"
  /// The offence.
  public static let offence = "no career pathway"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.38(b) and WIOA 3(7)"
  /// Why it matters.
  public static let why = "An IET program must be part of a career pathway."
  /// What to do.
  public static let remedy = """
    Say which pathway the program belongs to: what learners can do before it, after it, and where \
    they can leave with a credential.
    """

  /// Looks for a description or a next step.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard !program.namesPathway, Narrative(of: program).sentence(on: .pathway) == nil else {
      return []
    }
    return [Violation(.part("pathway", "the career pathway"), "No career pathway is described.")]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The pathway is described."),
      .accepted("The summary tells of it.") {
        $0.pathway = Pathway()
        $0.pathway.credentials = [Credential(id: "credential-1")]
        $0.pathway.credentials[0].name = "Certified Welder"
        $0.summary = "It is the first rung of the board’s manufacturing pathway. 140 jobs are open."
      },
      .flagged("Nothing is said of a pathway.", ["No career pathway is described."]) {
        $0.pathway = Pathway()
      },
    ]
  }
}

extension Program {
  /// Whether anything is said of the pathway itself; where nothing is, one rule tells it for all.
  var namesPathway: Bool {
    pathway.description != nil || !pathway.nextSteps.isEmpty || !pathway.exitPoints.isEmpty
  }
}
