public import Curriculum

/// The weeks that are stated do not fit the dates.
public enum WeeksDoNotFitDates: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-414"
  /// The offence.
  public static let offence = "weeks that do not fit the dates"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a reviewer counts the weeks between the dates
    """
  /// Why it matters.
  public static let why = """
    Twelve weeks of instruction do not need twenty weeks of the calendar. Breaks are allowed \
    for: up to half as many weeks again.
    """
  /// What to do.
  public static let remedy = """
    Correct the weeks or the dates; where weeks are free, set this rule aside with the reason.
    """

  /// Counts the weeks between the first and the last day.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    TimedPart.all(of: program).compactMap { part in
      guard let weeks = part.hours.weeks, let days = part.dates.days, let span = part.dates.weeks
      else { return nil }
      let isTooShort = weeks > span + Amount(1)
      let isTooLong = span * Amount(2) > weeks * Amount(3) + Amount(2)
      guard isTooShort || isTooLong else { return nil }
      return Violation(
        part.place,
        """
        It lasts \(weeks) weeks, and from \(days.lowerBound) to \(days.upperBound) there are \(span).
        """)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("15 weeks are taught in 16, with a week of break.") {
        $0.components.workforceTraining?.hours.weeks = Amount(15)
      },
      .flagged(
        "Eight weeks are stated.",
        ["It lasts 8 weeks, and from 2027-01-11 to 2027-04-30 there are 16."]
      ) { $0.components.workforceTraining?.hours.weeks = Amount(8) },
      .flagged(
        "Eighteen weeks are stated.",
        ["It lasts 18 weeks, and from 2027-01-11 to 2027-04-30 there are 16."]
      ) { $0.components.workforceTraining?.hours.weeks = Amount(18) },
    ]
  }
}
