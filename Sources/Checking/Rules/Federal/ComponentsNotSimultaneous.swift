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

  /// Compares the dates of each two components.
  ///
  /// Dates that end before they start say nothing here; the rule on their order speaks of them.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let dated = Strand.allCases.compactMap { strand in
      program.components[strand]?.dates.days.map { (strand: strand, days: $0) }
    }
    var violations: [Violation] = []
    for (index, first) in dated.enumerated() {
      for second in dated.dropFirst(index + 1) where !first.days.overlaps(second.days) {
        let (early, late) =
          first.days.upperBound < second.days.lowerBound
          ? (first, second) : (second, first)
        violations.append(
          Violation(
            .part(late.strand.componentID, "the \(late.strand.title) component"),
            """
            \(early.strand.title.capitalizedFirst) ends on \(early.days.upperBound), before \
            \(late.strand.title) begins on \(late.days.lowerBound).
            """))
      }
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("All three components run from January to April."),
      .accepted("One component starts two weeks later; they still overlap.") {
        $0.components.workforceTraining?.dates.starts = CalendarDay("2027-01-25")
      },
      .accepted("A component without dates is not judged.") {
        $0.components.workforceTraining?.dates = Dates()
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
