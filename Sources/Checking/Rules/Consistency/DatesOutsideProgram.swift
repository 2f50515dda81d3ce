public import Curriculum

/// Something runs before the program starts or after it ends.
public enum DatesOutsideProgram: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-407"
  /// The offence.
  public static let offence = "dates outside of the program"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: forms ask for the dates of the program and of its parts, \
    and a reviewer lays them side by side
    """
  /// Why it matters.
  public static let why = """
    A component that runs on after the program has ended is no part of it. Cohorts are not \
    looked at: they are runs of an approved program and may lie later.
    """
  /// What to do.
  public static let remedy = """
    Correct the dates of the part or of the program.
    """

  /// Holds components, courses and units against the dates of the program.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard let whole = program.dates.days else { return [] }
    var violations: [Violation] = []
    func look(_ dates: Dates, _ place: Place, _ name: String) {
      if let ends = dates.ends, let starts = dates.starts, ends < starts { return }
      if let day = dates.starts, !whole.contains(day) {
        add("starts", day, place, name)
      } else if let day = dates.ends, !whole.contains(day) {
        add("ends", day, place, name)
      }
    }
    func add(_ verb: String, _ day: CalendarDay, _ place: Place, _ name: String) {
      violations.append(
        Violation(
          place,
          """
          \(name.capitalizedFirst) \(verb) on \(day), and the program runs from \
          \(whole.lowerBound) to \(whole.upperBound).
          """))
    }
    for part in DatedPart.all(of: program) { look(part.dates, part.place, part.name) }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let whole = Dates(starts: CalendarDay("2027-01-11"), ends: CalendarDay("2027-04-30"))
    return [
      .accepted("All components run within the program.") { $0.dates = whole },
      .flagged(
        "A unit lies after the last day.",
        [
          """
          The unit “Week 17: Review” starts on 2027-05-03, and the program runs from 2027-01-11 to \
          2027-04-30.
          """
        ]
      ) {
        $0.dates = whole
        var unit = Unit(id: "unit1")
        unit.label = "Week 17"
        unit.title = "Review"
        unit.dates = Dates(starts: CalendarDay("2027-05-03"), ends: CalendarDay("2027-05-07"))
        $0.units = [unit]
      },
      .flagged(
        "The training goes on after the program.",
        [
          """
          The workforce training component ends on 2027-05-14, and the program runs from 2027-01-11 \
          to 2027-04-30.
          """
        ]
      ) {
        $0.dates = whole
        $0.components.workforceTraining?.dates.ends = CalendarDay("2027-05-14")
      },
    ]
  }
}
