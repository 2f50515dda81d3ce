public import Curriculum

/// A statement is a code alone, or is written in capitals.
public enum UnreadableStatement: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-216"
  /// The offence.
  public static let offence = "code or capitals for a sentence"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: learners read the set, and some have it read aloud by a program
    """
  /// Why it matters.
  public static let why = """
    A code says nothing to a learner and points to what others wrote. Capitals from end to end \
    are hard to read, for people and for programs that read aloud.
    """
  /// What to do.
  public static let remedy = """
    Write a sentence with capitals only where it begins, and keep the code as a link.
    """

  /// Looks for statements without a word beside codes, and without a small letter.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.writing.statements.compactMap { statement in
      let place = statement.place(in: program)
      if statement.fault == .codeAlone {
        return Violation(place, "The statement is the code “\(statement.text)” and nothing else.")
      }
      if case .unfinished = statement.fault { return nil }
      let words = statement.words.filter { !$0.hasDigit && $0.text.utf8.count > 1 }
      guard words.count > 2, words.allSatisfy(\.isCapitals) else { return nil }
      return Violation(place, "The statement is written in capitals.", severity: .note)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The statement is a sentence."),
      .accepted("An abbreviation may have its capitals.") {
        $0.objectives[0].statement = "Chart ADL."
      },
      .flagged(
        "A code is no sentence.", ["The statement is the code “RI.4.7; MP.6” and nothing else."]
      ) {
        $0.objectives[0].statement = "RI.4.7; MP.6"
      },
      .flagged("Capitals shout.", ["The statement is written in capitals."]) {
        $0.objectives[0].statement = "MEASURE AND CHART VITAL SIGNS"
      },
    ]
  }
}
