public import Curriculum

/// An objective does not begin with a verb that can be seen or measured.
public enum UnmeasurableVerb: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-201"
  /// The offence.
  public static let offence = "unmeasurable verb"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: 34 CFR 463.37(b) asks for objectives and names no form of them
    """
  /// Why it matters.
  public static let why = """
    An objective says what a learner will do. Nobody can see or grade "understand"; everybody can \
    see "explain", "measure" or "chart".
    """
  /// What to do.
  public static let remedy =
    "Begin with what the learner will do, such as: explain, measure, read, plan, repair."

  /// Looks at the first verb of each statement, and at what may hide its lack.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.writing.statements.compactMap { statement in
      guard case .unmeasurable(let complaint) = statement.fault else { return nil }
      return Violation(statement.place(in: program), complaint)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective begins with “measure”."),
      .accepted("A stem before the verb does not matter.") {
        $0.objectives[0].statement = "The learner will be able to chart vital signs."
      },
      .accepted("“Able to” is a stem, and “sharpen” can be seen.") {
        $0.objectives[0].statement = "Able to sharpen tools"
      },
      .accepted("Two words are enough when one is a verb.") {
        $0.objectives[0].statement = "Apply sealant"
      },
      .accepted("What is demonstrated can be seen.") {
        $0.objectives[0].statement = "Demonstrate the steps of hand washing and explain each."
      },
      .accepted("A condition may stand before the verb.") {
        $0.objectives[0].statement = "Given a watch, count a pulse for 30 seconds."
      },
      .flagged("Nobody can see “understand”.", ["“understand” cannot be seen or measured."]) {
        $0.objectives[0].statement = "Students will understand medical terms."
      },
      .flagged(
        "A topic is no objective.",
        ["The objective begins with “knowledge”, not with what the learner will do."]
      ) { $0.objectives[0].statement = "Knowledge of infection control" },
      .flagged(
        "A bare noun is no objective.",
        ["The objective begins with “safety”, not with what the learner will do."]
      ) { $0.objectives[0].statement = "Safety" },
      .flagged(
        "“Demonstrate” does not make knowledge visible.",
        ["“demonstrate knowledge” cannot be seen or measured."]
      ) { $0.objectives[0].statement = "Students will demonstrate knowledge of tools" },
      .flagged(
        "The second verb of a pair counts too.", ["“understand” cannot be seen or measured."]
      ) { $0.objectives[0].statement = "Read and understand a print" },
      .flagged(
        "What stands behind “able to” counts.", ["“know” cannot be seen or measured."]
      ) { $0.objectives[0].statement = "Able to know the names of tools" },
    ]
  }
}
