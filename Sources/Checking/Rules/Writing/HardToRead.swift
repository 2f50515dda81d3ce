public import Curriculum

/// A text for learners is hard to read.
public enum HardToRead: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-210"
  /// The offence.
  public static let offence = "hard to read"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: learners read the set; the grade is by the formula of Flesch and Kincaid
    """
  /// Why it matters.
  public static let why = """
    Learners of adult education are to read what they will learn, and many read in their second \
    language. Long sentences of long words shut them out.
    """
  /// What to do.
  public static let remedy = """
    Cut long sentences in two, and say with short words what the learner does.
    """

  /// Works out the grade of the summary, and of the statements and activities taken together.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard context.writing.isEnglish else { return [] }
    var violations: [Violation] = []
    if let summary = program.summary {
      let grade = ReadingGrade(WordReader.words(of: summary))
      if grade.words >= 40, grade.value > highest {
        violations.append(
          Violation(.part("summary", "the summary"), words(about: grade, "The summary")))
      }
    }
    var all = ReadingGrade()
    for statement in context.writing.statements { all.add(statement.words) }
    for objective in program.objectives {
      for activity in objective.activities { all.add(WordReader.words(of: activity.text)) }
    }
    if all.words >= 60, all.value > highest {
      violations.append(Violation(.program, words(about: all, "The set of objectives")))
    }
    return violations
  }

  /// The first grade behind high school.
  ///
  /// The samples and the documents of the tests stay below it: the hardest of their sets is at about
  /// grade 12, and most are at 4 to 8.
  private static let highest = 13.0

  private static func words(about grade: ReadingGrade, _ what: String) -> String {
    grade.value > 16
      ? "\(what) reads above grade 16, the last year of college."
      : "\(what) reads at about grade \(Int(grade.value.rounded()))."
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The statement is short and plain."),
      .accepted("A text of some words says little about its grade.") {
        $0.summary = "Interdisciplinary collaboration necessitates organizational responsibility."
      },
      .flagged(
        "A summary for a committee.",
        ["The summary reads above grade 16, the last year of college."]
      ) {
        $0.summary = """
          Participants acquire occupational competencies and academic proficiency through \
          contextualized instruction that integrates clinical documentation with professional \
          communication. Interdisciplinary collaboration prepares participants for employment \
          responsibilities, including confidentiality, infection prevention and the appropriate \
          documentation of individual observations during every rotation of the clinical practicum.
          """
      },
    ]
  }
}
