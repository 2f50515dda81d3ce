public import Curriculum

/// The credits of a course do not stand for its hours.
public enum CreditsDoNotFitHours: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-405"
  /// The offence.
  public static let offence = "credits that do not fit the hours"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: the profile of the state or agency says how many hours a \
    credit stands for
    """
  /// Why it matters.
  public static let why = """
    Agencies that count hours for each credit compute one from the other, and send back a \
    course where they differ.
    """
  /// What to do.
  public static let remedy = """
    Correct the credits or the hours of the course.
    """

  /// Multiplies only where the profile says how many hours a credit stands for.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard let perCredit = context.profile.hoursPerCredit else { return [] }
    return program.courses.compactMap { course in
      guard let credits = course.credits, credits > Amount(0),
        let hours = course.hours.whole ?? course.contactHours
      else { return nil }
      let meant = credits * perCredit
      guard !meant.isAbout(hours, part: 20) else { return nil }
      return Violation(
        .part(course.id, "the course “\(course.title.shortened)”"),
        """
        \(credits == Amount(1) ? "1 credit stands" : "\(credits) credits stand") for \(meant) hours, \
        and the course has \(hours).
        """
      ).asked(by: context.profile.sources[.hoursPerCredit] ?? ProfileSource(), of: context.profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let course: @Sendable (Int) -> Course = { hours in
      var course = Course(id: "course1")
      course.title = "Nursing Assistant"
      course.credits = Amount(3)
      course.hours = Hours(total: Amount(hours))
      return course
    }
    return [
      .accepted("A credit stands for 36 hours, and 3 credits for 108.") {
        $0.courses = [course(108)]
      }.under { $0.hoursPerCredit = Amount(36) },
      .accepted("The profile does not say what a credit stands for.") { $0.courses = [course(50)] },
      .flagged(
        "A credit stands for 36 hours.",
        ["3 credits stand for 108 hours, and the course has 90."]
      ) { $0.courses = [course(90)] }.under { $0.hoursPerCredit = Amount(36) },
    ]
  }
}
