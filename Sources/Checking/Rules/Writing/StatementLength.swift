public import Curriculum

/// A statement is too long or too short.
public enum StatementLength: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-211"
  /// The offence.
  public static let offence = "length of a statement"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a learning objective is one concise sentence
    """
  /// Why it matters.
  public static let why = """
    A sentence of more than forty words has to be read twice. A verb alone does not say what is \
    done, with what or how well.
    """
  /// What to do.
  public static let remedy = """
    Cut what is a step or a criterion and write it there; or add what the verb is done to.
    """

  /// Counts the words of each statement.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.writing.statements.compactMap { statement in
      if case .unfinished = statement.fault { return nil }
      let count = statement.words.count
      if count > 40 {
        return Violation(statement.place(in: program), "The statement has \(count) words.")
      }
      guard statement.fault == nil, statement.words.count - statement.stem == 1,
        let verb = statement.words.last
      else { return nil }
      return Violation(
        statement.place(in: program), "“\(verb.text)” does not say what it is done to.")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The statement has twelve words."),
      .accepted("Two words can be enough.") { $0.objectives[0].statement = "Bathe residents" },
      .flagged("A verb alone.", ["“chart” does not say what it is done to."]) {
        $0.objectives[0].statement = "Learners will chart."
      },
      .flagged("A sentence of a whole page.", ["The statement has 42 words."]) {
        $0.objectives[0].statement = """
          Measure the pulse, the breathing, the blood pressure and the temperature of a resident who is \
          lying, sitting or standing, with a watch, a cuff and a thermometer that were cleaned before, \
          in a room that is calm, bright and warm enough.
          """
      },
    ]
  }
}
