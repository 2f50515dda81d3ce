public import Curriculum

/// Something ends before it starts.
public enum DatesOutOfOrder: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-401"
  /// The offence.
  public static let offence = "dates out of order"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    plain sense, not the rule's words; 34 CFR 463.37(a)(2) cannot be judged without dates in order
    """
  /// Why it matters.
  public static let why = """
    Dates that end before they start are a slip of the pen. Nobody can see from them whether the \
    components occur simultaneously, so every other check of the dates is silent about them.
    """
  /// What to do.
  public static let remedy = "Correct the first day, the last day or the year."

  /// Looks at every pair of dates in the program.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var violations: [Violation] = []
    func look(_ dates: Dates, _ place: Place, _ name: String) {
      guard let starts = dates.starts, let ends = dates.ends, ends < starts else { return }
      violations.append(
        Violation(
          place, "\(name.capitalizedFirst) ends on \(ends), before it starts on \(starts)."))
    }
    look(program.dates, .program, "the program")
    for part in DatedPart.all(of: program) { look(part.dates, part.place, part.name) }
    for cohort in program.cohorts {
      for strand in Strand.allCases {
        let name = "\(strand.title) of the cohort “\(cohort.name.shortened)”"
        look(cohort.dates[strand], .part(cohort.id, name), name)
      }
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let late = Dates(starts: CalendarDay("2027-04-30"), ends: CalendarDay("2027-01-11"))
    return [
      .accepted("A component ends after it starts."),
      .accepted("A single day is in order.") { program in
        var unit = Unit(id: "unit1")
        unit.title = "Safety day"
        unit.dates = Dates(starts: CalendarDay("2027-02-01"), ends: CalendarDay("2027-02-01"))
        program.units = [unit]
      },
      .flagged(
        "The two days of training are mixed up.",
        [
          """
          The workforce training component ends on 2027-01-11, before it starts on 2027-04-30.
          """
        ]
      ) { $0.components.workforceTraining?.dates = late },
      .flagged(
        "The program, a course, a unit and a cohort have it wrong.",
        [
          "The program ends on 2027-01-11, before it starts on 2027-04-30.",
          "The course “Nursing Assistant” ends on 2027-01-11, before it starts on 2027-04-30.",
          "The unit “Week 1: Safety” ends on 2027-01-11, before it starts on 2027-04-30.",
          """
          Adult education of the cohort “Spring” ends on 2027-01-11, before it starts on 2027-04-30.
          """,
        ]
      ) { program in
        program.dates = late
        var course = Course(id: "course1")
        course.title = "Nursing Assistant"
        course.dates = late
        var unit = Unit(id: "unit1")
        unit.label = "Week 1"
        unit.title = "Safety"
        unit.dates = late
        var cohort = Cohort(id: "cohort1")
        cohort.name = "Spring"
        cohort.dates.adultEducation = late
        (program.courses, program.units, program.cohorts) = ([course], [unit], [cohort])
      },
    ]
  }
}
