public import Curriculum

/// Hours a week times weeks are not the hours in all.
public enum WeeklyHoursDoNotAddUp: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-404"
  /// The offence.
  public static let offence = "hours a week that do not add up"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a reviewer multiplies hours a week by weeks
    """
  /// Why it matters.
  public static let why = """
    Intensity is judged by hours a week and duration by weeks. A total that does not follow \
    from them makes all three doubtful. One hour, or one in twenty, may be rounding.
    """
  /// What to do.
  public static let remedy = """
    Correct the hours a week, the weeks or the total.
    """

  /// Multiplies wherever all three numbers are stated.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    TimedPart.all(of: program).compactMap { part in
      guard let total = part.hours.total, let perWeek = part.hours.perWeek,
        let weeks = part.hours.weeks, !(perWeek * weeks).isAbout(total, part: 20)
      else { return nil }
      return Violation(
        part.place,
        "\(perWeek) hours a week in \(weeks) weeks are \(perWeek * weeks) hours, not \(total).")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("3 hours a week in 16 weeks are 48; 50 may be rounded.") {
        let hours = Hours(total: Amount(50), perWeek: Amount(3), weeks: Amount(16))
        $0.components.adultEducation?.hours = hours
      },
      .flagged(
        "The total was not changed with the weeks.",
        ["6 hours a week in 16 weeks are 96 hours, not 120."]
      ) {
        let hours = Hours(total: Amount(120), perWeek: Amount(6), weeks: Amount(16))
        $0.components.workforceTraining?.hours = hours
      },
      .flagged(
        "A course has it wrong.", ["4 hours a week in 12 weeks are 48 hours, not 64."]
      ) {
        var course = Course(id: "course1")
        course.title = "Nursing Assistant"
        course.hours = Hours(total: Amount(64), perWeek: Amount(4), weeks: Amount(12))
        $0.courses = [course]
      },
    ]
  }
}
