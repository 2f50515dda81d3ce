public import Curriculum

/// A text holds the place of words to come.
public enum UnfinishedText: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-217"
  /// The offence.
  public static let offence = "unfinished text"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a packet goes out when each of its texts is written
    """
  /// Why it matters.
  public static let why = """
    A text with “TBD” in it is not finished. What is not known yet is better left out, so that \
    the check for blank fields finds it.
    """
  /// What to do.
  public static let remedy = "Write what belongs there, or remove it."

  /// Looks for “TBD”, “[insert …]”, “???” and the like in every text but remarks.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    UnfinishedTexts(in: program).found.map { text in
      Violation(text.place, "“\(text.placeholder)” holds the place of words to come.")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Every text is finished."),
      .accepted("A blank in a sentence is a frame that learners fill.") {
        $0.objectives[0].assessments[0].text = "Answer with “I have _____ years of work.”"
      },
      .flagged("Nobody is hired yet.", ["“TBD” holds the place of words to come."]) {
        $0.instructors[0].name = "TBD"
      },
      .flagged(
        "A form was not filled in.", ["“[Insert” holds the place of words to come."]
      ) { $0.objectives[0].statement = "[Insert objective here]" },
    ]
  }
}
