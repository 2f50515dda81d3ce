public import Curriculum

/// An objective of the occupation asks for nothing but to remember.
public enum OnlyRemembering: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-203"
  /// The offence.
  public static let offence = "nothing but remembering"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: writers of technical competencies aim at applying or above in \
    Bloom's levels
    """
  /// Why it matters.
  public static let why = """
    Whoever can list the steps of a job cannot yet do it. An employer looks for what a learner \
    does with what was learned.
    """
  /// What to do.
  public static let remedy = """
    Add what the learner does with it, such as: choose, use, prepare, check, repair.
    """

  /// Looks for statements whose verbs are all at the first of Bloom's levels.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.writing.statements.compactMap { statement in
      guard statement.isEnglish, statement.fault == nil,
        !program.objectives[statement.objective].outcomes.workforceTraining.isEmpty,
        let verb = statement.verbs.first, statement.verbs.allSatisfy(isRemembering),
        !statement.deed.prefix(5).contains(where: { found.contains($0.text) })
      else { return nil }
      return Violation(
        statement.place(in: program), "“\(verb)” is at the level of remembering.")
    }
  }

  private static func isRemembering(_ verb: String) -> Bool {
    Verbs.levels(of: verb) == [.remember]
  }

  /// What is found out by looking, and not remembered: to identify a hazard is to inspect.
  private static let found: Set<String> = [
    "breakdown", "change", "changes", "client", "clients", "customer", "customers", "damage",
    "defect", "defects", "error", "errors", "failure", "failures", "fault", "faults", "hazard",
    "hazards", "leak", "leaks", "need", "needs", "patient", "patients", "pest", "pests", "problem",
    "problems", "resident", "residents", "risk", "risks", "symptoms", "wear",
  ]

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective asks to measure, chart and report."),
      .accepted("What is named is used as well.") {
        $0.objectives[0].statement = "Name the parts of a bed and adjust each for a patient."
      },
      .accepted("To identify a hazard is to inspect a room.") {
        $0.objectives[0].statement = "Identify hazards in the room of a resident."
      },
      .flagged(
        "To list is to remember.", ["“list” is at the level of remembering."]
      ) { $0.objectives[0].statement = "List the normal ranges of vital signs." },
      .flagged(
        "Two verbs of the first level make no second.", ["“define” is at the level of remembering."]
      ) { $0.objectives[0].statement = "Define and recite thirty medical terms." },
    ]
  }
}
