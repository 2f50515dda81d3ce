public import Curriculum

/// Two components overlap for less than half of the shorter one.
public enum ComponentsBarelyOverlap: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-108"
  /// The offence.
  public static let offence = "components barely overlap"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not a federal rule: 34 CFR 463.37(a)(2) says "simultaneously" and names no measure
    """
  /// Why it matters.
  public static let why = """
    Components that share a few days have met, but little can be taught together. The half is a \
    measure of ours and of no regulation; a program may have its reasons.
    """
  /// What to do.
  public static let remedy = """
    Move the dates closer together; or set this rule aside in the program with the reason.
    """

  /// Compares the dates of each two components that overlap at all.
  ///
  /// Components that do not overlap are the business of the rule on simultaneity.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let dated = Strand.allCases.compactMap { strand in
      program.components[strand]?.dates.days.map { (strand: strand, days: $0) }
    }
    return dated.enumerated().flatMap { index, first in
      dated.dropFirst(index + 1).compactMap { second -> Violation? in
        guard first.days.overlaps(second.days) else { return nil }
        let shared = length(first.days.clamped(to: second.days))
        let shorter = min(length(first.days), length(second.days))
        // A single day of two longer components is told as a sequence.
        guard shared * 2 < shorter, shared > 1 else { return nil }
        return Violation(
          .part(second.strand.componentID, "the \(second.strand.title) component"),
          """
          \(first.strand.title.capitalizedFirst) and \(second.strand.title) share \
          \(shared == 1 ? "1 day" : "\(shared) days"), and the shorter of them has \(shorter).
          """)
      }
    }
  }

  private static func length(_ days: ClosedRange<CalendarDay>) -> Int {
    days.upperBound.ordinal - days.lowerBound.ordinal + 1
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("All three components run from January to April."),
      .accepted("A short component lies within a long one.") {
        $0.components.workforcePreparation?.dates = Dates(
          starts: CalendarDay("2027-03-01"), ends: CalendarDay("2027-03-05"))
      },
      .flagged(
        "Training begins in the last week of the other two.",
        [
          "Adult education and workforce training share 5 days, and the shorter of them has 61.",
          "Workforce preparation and workforce training share 5 days, and the shorter of them has 61.",
        ]
      ) {
        $0.components.workforceTraining?.dates = Dates(
          starts: CalendarDay("2027-04-26"), ends: CalendarDay("2027-06-25"))
      },
    ]
  }
}
