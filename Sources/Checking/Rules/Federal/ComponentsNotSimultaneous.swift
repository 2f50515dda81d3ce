public import Curriculum

/// The dates of two components do not overlap.
public enum ComponentsNotSimultaneous: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-103"
  /// The offence.
  public static let offence = "components not simultaneous"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(a)(2)"
  /// Why it matters.
  public static let why = """
    Within the scope of the program the three components occur simultaneously. One that ends \
    before another begins is a sequence of classes, which reviewers send back.
    """
  /// What to do.
  public static let remedy = "Move the dates so that the components run in the same weeks."

  /// Compares the dates of each two components, of the program and of each cohort.
  ///
  /// Dates that end before they start say nothing here; the rule on their order speaks of them.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    compare({ program.components[$0]?.dates }) { strand in
      .part(strand.componentID, "the \(strand.title) component")
    }
      + program.cohorts.flatMap { cohort in
        compare({ cohort.dates[$0] }) { _ in
          .part(cohort.id, "the cohort “\(cohort.name.shortened)”")
        }
      }
  }

  private static func compare(
    _ dates: (Strand) -> Dates?, at place: (Strand) -> Place
  ) -> [Violation] {
    let strands = Strand.allCases.compactMap { strand in
      dates(strand).map { (strand: strand, dates: $0) }
    }
    return strands.enumerated().flatMap { index, first in
      strands.dropFirst(index + 1).compactMap { second -> Violation? in
        for (early, late) in [(first, second), (second, first)] {
          guard let end = early.dates.ends, let start = late.dates.starts else { continue }
          if end < start {
            return Violation(
              place(late.strand),
              """
              \(early.strand.title.capitalizedFirst) ends on \(end), before \(late.strand.title) \
              begins on \(start).
              """)
          }
          if end == start, early.dates.starts.map({ $0 < end }) ?? true,
            late.dates.ends.map({ $0 > start }) ?? true
          {
            return Violation(
              place(late.strand),
              """
              \(early.strand.title.capitalizedFirst) ends on \(end), the day on which \
              \(late.strand.title) begins.
              """)
          }
        }
        return nil
      }
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("All three components run from January to April."),
      .accepted("One component starts two weeks later; they still overlap.") {
        $0.components.workforceTraining?.dates.starts = CalendarDay("2027-01-25")
      },
      .accepted("A component without dates runs as long as the program.") {
        $0.dates = Dates(starts: CalendarDay("2027-01-11"), ends: CalendarDay("2027-04-30"))
        $0.components.workforceTraining?.dates = Dates()
      },
      .flagged(
        "The end of training is not known yet, and the sequence is.",
        [
          "Adult education ends on 2027-04-30, before workforce training begins on 2027-05-03.",
          "Workforce preparation ends on 2027-04-30, before workforce training begins on 2027-05-03.",
        ]
      ) { $0.components.workforceTraining?.dates = Dates(starts: CalendarDay("2027-05-03")) },
      .flagged(
        "Training begins on the last day of the other two.",
        [
          "Adult education ends on 2027-04-30, the day on which workforce training begins.",
          "Workforce preparation ends on 2027-04-30, the day on which workforce training begins.",
        ]
      ) {
        $0.components.workforceTraining?.dates = Dates(
          starts: CalendarDay("2027-04-30"), ends: CalendarDay("2027-06-25"))
      },
      .flagged(
        "A cohort has its training after the rest.",
        ["Adult education ends on 2027-10-29, before workforce training begins on 2027-11-01."]
      ) { program in
        var cohort = Cohort(id: "fall")
        cohort.name = "Fall 2027"
        cohort.dates.adultEducation = Dates(
          starts: CalendarDay("2027-09-07"), ends: CalendarDay("2027-10-29"))
        cohort.dates.workforceTraining = Dates(
          starts: CalendarDay("2027-11-01"), ends: CalendarDay("2027-12-17"))
        program.cohorts = [cohort]
      },
      .flagged(
        "Training begins when the other two are over.",
        [
          "Adult education ends on 2027-04-30, before workforce training begins on 2027-05-03.",
          "Workforce preparation ends on 2027-04-30, before workforce training begins on 2027-05-03.",
        ]
      ) {
        $0.components.workforceTraining?.dates = Dates(
          starts: CalendarDay("2027-05-03"), ends: CalendarDay("2027-06-25"))
      },
    ]
  }
}
