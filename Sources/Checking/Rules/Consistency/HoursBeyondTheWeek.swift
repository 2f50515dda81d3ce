public import Curriculum

/// More hours are stated than weeks can hold.
public enum HoursBeyondTheWeek: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-421"
  /// The offence.
  public static let offence = "more hours than weeks can hold"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: 34 CFR 463.37(a)(1) asks for intensity, and a reviewer \
    divides the hours by the weeks
    """
  /// Why it matters.
  public static let why = """
    A slip of the pen in hours or dates goes into every document that is made of them. The 60 \
    hours a week are a measure of ours, above what any class asks of adults.
    """
  /// What to do.
  public static let remedy = "Correct the hours, or the dates."

  private static let mostAWeek = Amount(60)
  /// Where neither weeks nor dates are known: more than four years of full days of training.
  private static let mostInAll = Amount(8000)

  /// Divides the hours of the program, of each component and of each course by their weeks, or by
  /// those of their dates.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    TimedPart.all(of: program).compactMap { part in
      sentence(on: part.hours, span: part.dates.weeks ?? program.dates.weeks).map {
        Violation(part.place, $0)
      }
    }
  }

  /// What is wrong with hours, in the weeks of their dates; nil when nothing is.
  private static func sentence(on hours: Hours, span: Amount?) -> String? {
    if let perWeek = hours.perWeek, perWeek > mostAWeek {
      return "It asks for \(perWeek) hours in each week."
    }
    guard let whole = hours.whole else { return nil }
    guard let weeks = [hours.weeks, span].compactMap(\.self).max(), weeks > Amount(0) else {
      return whole > mostInAll ? "It asks for \(whole) hours." : nil
    }
    if whole > weeks * mostAWeek {
      return "It asks for \(whole) hours in \(weeks.inWords("week"))."
    }
    guard let perWeek = hours.perWeek, hours.weeks == nil, let span else { return nil }
    let product = perWeek * span
    // Weeks without class make the total smaller, and never half.
    guard whole > product + perWeek + perWeek || whole * Amount(2) < product else { return nil }
    return """
      \(perWeek.inWords("hour")) a week in the \(span.inWords("week")) of the dates are \
      \(product), and it states \(whole).
      """
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("120 hours are taught in 16 weeks."),
      .accepted("8 hours a week in 16 weeks, one of them without class.") {
        $0.components.workforceTraining?.hours = Hours(total: Amount(120), perWeek: Amount(8))
      },
      .flagged(
        "The total has a digit too many.", ["It asks for 9600 hours in 16 weeks."]
      ) { $0.components.workforceTraining?.hours = Hours(total: Amount(9600)) },
      .flagged("No week has so many.", ["It asks for 96 hours in each week."]) {
        $0.components.workforceTraining?.hours = Hours(perWeek: Amount(96))
      },
      .flagged(
        "The total is that of a fortnight.",
        ["60 hours a week in the 16 weeks of the dates are 960, and it states 96."]
      ) {
        $0.components.workforceTraining?.hours = Hours(total: Amount(96), perWeek: Amount(60))
      },
    ]
  }
}
