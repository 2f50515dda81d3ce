public import Curriculum

/// A statement holds several objectives.
public enum SeveralObjectives: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-204"
  /// The offence.
  public static let offence = "several objectives in one"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: one statement is one thing to teach and to assess; like \
    skills may be joined
    """
  /// Why it matters.
  public static let why = """
    A learner who does the one and not the other has neither met the objective nor missed it. \
    Steps of one task may well stand together in one sentence.
    """
  /// What to do.
  public static let remedy = """
    Make an objective of each, or say in one sentence what they are steps of.
    """

  /// Counts sentences that each ask for something, and verbs in a row.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.writing.statements.compactMap { statement in
      guard statement.isEnglish, statement.fault == nil else { return nil }
      let sentences = statement.sentencesThatAsk
      if sentences > 1 {
        return Violation(
          statement.place(in: program),
          "\(sentences) sentences of the statement each ask for something.")
      }
      let verbs = statement.tasks
      guard verbs.count > 5 else { return nil }
      return Violation(
        statement.place(in: program),
        "The statement asks for \(verbs.count) things: \(verbs.joined(separator: ", ")).",
        severity: .note)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Measuring, charting and reporting are steps of one task."),
      .accepted("Five steps of one task may stand in one sentence.") {
        $0.objectives[0].statement = """
          Greet a patient, verify the name, measure a pulse, chart the value and report it.
          """
      },
      .accepted("A second sentence may say how well, or with what.") {
        $0.objectives[0].statement =
          "Measure a pulse for one minute. The count is within four beats."
      },
      .flagged(
        "Two sentences ask for two things.",
        ["2 sentences of the statement each ask for something."]
      ) {
        $0.objectives[0].statement =
          "Measure and chart vital signs. Write a resume for a job in a clinic."
      },
      .flagged(
        "Six verbs are a day of work.",
        ["The statement asks for 6 things: greet, bathe, dress, feed, transport, chart."]
      ) {
        $0.objectives[0].statement =
          "Greet, bathe, dress, feed and transport a resident, and chart the care."
      },
    ]
  }
}
