public import Curriculum

/// Lecture, laboratory and other hours are not the contact hours.
public enum ContactHoursDoNotAddUp: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-406"
  /// The offence.
  public static let offence = "contact hours that do not add up"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: forms for courses ask for each kind of hours and for \
    their sum
    """
  /// Why it matters.
  public static let why = """
    Contact hours are what learners and an instructor spend together: lecture, laboratory \
    and other hours. Hours for one week beside contact hours of a whole term are no \
    contradiction.
    """
  /// What to do.
  public static let remedy = """
    Correct one of the numbers of the course.
    """

  /// Adds up each course; one kind of hours alone may leave the others out.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    program.courses.compactMap { course in
      guard let contact = course.contactHours else { return nil }
      let kinds = [course.lecture, course.laboratory, course.other].compactMap(\.self)
      let sum = kinds.reduce(Amount(0), +)
      guard !sum.isAbout(contact), sum > contact || kinds.count > 1, sum > Amount(0) else {
        return nil
      }
      let isWeekly =
        contact.thousandths % sum.thousandths == 0
        && contact.thousandths / sum.thousandths >= shortestTerm
      guard !isWeekly else { return nil }
      return Violation(
        .part(course.id, "the course “\(course.title.shortened)”"),
        "Lecture, laboratory and other hours are \(sum), and the contact hours \(contact).")
    }
  }

  /// Weeks of the shortest term in which hours of one week may stand beside hours of the whole.
  private static let shortestTerm = 4

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let course: @Sendable (Int, Int, Int) -> Course = { lecture, laboratory, contact in
      var course = Course(id: "course1")
      course.title = "Nursing Assistant"
      course.lecture = Amount(lecture)
      course.laboratory = Amount(laboratory)
      course.contactHours = Amount(contact)
      return course
    }
    return [
      .accepted("40 hours of lecture and 80 of laboratory are 120.") {
        $0.courses = [course(40, 80, 120)]
      },
      .accepted("2 and 3 hours a week are 80 in 16 weeks.") { $0.courses = [course(2, 3, 80)] },
      .flagged(
        "Twenty hours are missing.",
        ["Lecture, laboratory and other hours are 100, and the contact hours 120."]
      ) { $0.courses = [course(40, 60, 120)] },
    ]
  }
}
