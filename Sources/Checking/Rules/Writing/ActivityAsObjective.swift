public import Curriculum

/// An objective is an activity of the class.
public enum ActivityAsObjective: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-206"
  /// The offence.
  public static let offence = "activity written as an objective"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: an objective says what a learner can do at the end, an \
    activity how it is learned
    """
  /// Why it matters.
  public static let why = """
    A worksheet is completed and a video is over: neither says what a learner can do then. \
    Activities have a place of their own in each objective.
    """
  /// What to do.
  public static let remedy = "Move it to the activities, and write what learners can do after it."

  /// Looks for verbs of class work with their usual objects.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.writing.statements.compactMap { statement in
      guard case .activity(let complaint) = statement.fault else { return nil }
      return Violation(statement.place(in: program), complaint)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective can be done at work."),
      .accepted("A form of the workplace is no worksheet.") {
        $0.objectives[0].statement = "Complete an intake form with a family."
      },
      .accepted("After the chapter something is done with it.") {
        $0.objectives[0].statement =
          "Read a chapter of the manual and explain the steps to a partner."
      },
      .flagged("A video is watched.", ["“watch a video” is an activity of the class."]) {
        $0.objectives[0].statement = "Watch a video on hand washing."
      },
      .flagged(
        "A worksheet is completed.",
        ["“complete the vital signs worksheet” is an activity of the class."]
      ) { $0.objectives[0].statement = "Students will complete the vital signs worksheet." },
      .flagged("A trip is made.", ["“visit a local hospital” is an activity of the class."]) {
        $0.objectives[0].statement = "Visit a local hospital"
      },
    ]
  }
}
