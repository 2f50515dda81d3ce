public import Curriculum

/// Instructors teach together for longer than their components last.
public enum OverlapTooLong: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-413"
  /// The offence.
  public static let offence = "overlap longer than its component"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: two people cannot teach together for more hours than are \
    taught
    """
  /// Why it matters.
  public static let why = """
    The hours in which both instructors are in the room lie within the hours of both. Either \
    of them may teach workforce preparation, so its hours count on both sides.
    """
  /// What to do.
  public static let remedy = """
    Correct the hours of the overlap or of the component.
    """

  /// Holds the overlap against adult education and against training, each with workforce preparation.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard !program.teamTeaching.overlap.isEmpty else { return [] }
    for strand in [Strand.adultEducation, .workforceTraining] {
      let hours = [strand, .workforcePreparation].map { program.components[$0]?.hours }
      for (figure, span) in [(\Hours.whole, ""), (\Hours.perWeek, " a week")] {
        let taught = hours.compactMap { $0?[keyPath: figure] }
        guard taught.count == 2, let together = program.teamTeaching.overlap[keyPath: figure] else {
          continue
        }
        let sum = taught[0] + taught[1]
        guard together > sum, !together.isAbout(sum) else { continue }
        return [
          Violation(
            .part("team teaching", "team teaching"),
            """
            The instructors teach together for \(together) hours\(span), and \(strand.title) and \
            workforce preparation have \(sum)\(span).
            """)
        ]
      }
    }
    return []
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Both instructors teach 24 of the hours together.") {
        $0.teamTeaching.overlap = Hours(total: Amount(24))
      },
      .flagged(
        "The overlap is longer than both.",
        [
          """
          The instructors teach together for 120 hours, and adult education and workforce \
          preparation have 96.
          """
        ]
      ) { $0.teamTeaching.overlap = Hours(total: Amount(120)) },
    ]
  }
}
