public import Curriculum

/// The first day and the last lie years apart.
public enum DatesYearsApart: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-422"
  /// The offence.
  public static let offence = "dates years apart"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a program of integrated education and training lasts weeks \
    or months, seldom years
    """
  /// Why it matters.
  public static let why = """
    A mistyped year hides every other rule on dates: whatever is compared with it seems to \
    overlap. The five years are a measure of ours, longer than any apprenticeship.
    """
  /// What to do.
  public static let remedy = "Correct the year."

  /// Looks at the program and at each part that has dates of its own.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    ([(program.dates, Place.program)] + DatedPart.all(of: program).map { ($0.dates, $0.place) })
      .compactMap { dates, place in
        guard let days = dates.days, days.upperBound.ordinal - days.lowerBound.ordinal > fiveYears
        else { return nil }
        return Violation(
          place, "It lasts from \(days.lowerBound) to \(days.upperBound), which is years.")
      }
  }

  /// In days.
  private static let fiveYears = 5 * 366

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The program lasts from January to April."),
      .flagged(
        "The year is mistyped.", ["It lasts from 2027-01-11 to 2072-04-30, which is years."]
      ) { $0.components.workforceTraining?.dates.ends = CalendarDay("2072-04-30") },
    ]
  }
}
