public import Curriculum

/// An objective or outcome says what the instructor does.
public enum TeachersPerformance: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-205"
  /// The offence.
  public static let offence = "what the teacher does"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: 34 CFR 463.37(b) asks for learning objectives; guides ask \
    what the student performs, not how it is taught
    """
  /// Why it matters.
  public static let why = """
    What the instructor does can be done in full while nobody learns. The set says what a learner \
    will be able to do.
    """
  /// What to do.
  public static let remedy = """
    Say what the learner does afterwards: not “introduce students to tools” but “choose a tool \
    for a task”.
    """

  /// Looks for a teaching subject, a learner to whom something is done, and a verb of teaching.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let writing = context.writing
    let statements = writing.statements.compactMap { statement -> Violation? in
      guard case .teaching(let complaint) = statement.fault else { return nil }
      return Violation(statement.place(in: program), complaint)
    }
    guard writing.isEnglish else { return statements }
    let outcomes = writing.outcomes.compactMap { outcome -> Violation? in
      TeachingWords.complaint(outcome.words, outcome.own, learners: writing.learners)
        .map { Violation(outcome.place(in: program), $0) }
    }
    return statements + outcomes
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective says what the learner does."),
      .accepted("To teach a patient is work of the occupation.") {
        $0.objectives[0].statement = "Teach a patient how to care for an access arm."
      },
      .accepted("Where the occupation is teaching, to help students is the work.") {
        $0.occupation.title = "Teaching assistant"
        $0.objectives[0].statement = "Help students sound out words in a small group."
      },
      .accepted("What stands in a student file is work of an office.") {
        $0.objectives[0].statement = "Review student files for errors."
      },
      .flagged(
        "The instructor is the one who does it.",
        ["“the instructor will” is what the teaching side does, not the learner."]
      ) { $0.objectives[0].statement = "The instructor will demonstrate how to measure a pulse." },
      .flagged(
        "Teaching is done to learners.",
        ["“introduce students” is what the instructor does, not the learner."]
      ) { $0.objectives[0].statement = "Introduce students to medical terms." },
      .flagged(
        "A learner who is given something has done nothing yet.",
        ["“be given” is what the instructor does to the learner."]
      ) {
        $0.objectives[0].outcomes.workforcePreparation[0].text =
          "Students will be given examples of good teamwork."
      },
    ]
  }
}
