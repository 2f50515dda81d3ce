public import Curriculum

/// The program was changed after it was approved.
public enum ChangedSinceApproval: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-411"
  /// The offence.
  public static let offence = "changed since approval"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: an approval holds for the text that was approved
    """
  /// Why it matters.
  public static let why = """
    Agencies approve a text. What was changed afterwards is not approved, and some changes \
    must be reported.
    """
  /// What to do.
  public static let remedy = """
    Send the changed program in again, or ask the agency whether the change needs approval.
    """

  /// Compares the content with the content that the last approval was given for.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard let now = context.contentHash,
      let last = program.lastDecided, last.decision == .approved,
      let approved = last.contentHash, approved != now
    else { return [] }
    let reviewer = last.reviewer.map { " by \($0)" } ?? ""
    let day = last.returned.map { " on \($0)" } ?? ""
    return [
      Violation(
        .part(last.id, "the approval\(day)"),
        "The program was approved\(reviewer)\(day), and it has been changed since.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let approval: @Sendable (inout Program) -> Void = { program in
      var round = ReviewRound(id: "review-1")
      round.reviewer = "the State office"
      round.returned = CalendarDay("2026-11-02")
      round.decision = .approved
      round.contentHash = "5d41"
      program.reviews = [round]
    }
    return [
      .accepted("The program is as it was approved.", approval).knowing { $0.contentHash = "5d41" },
      .flagged(
        "A word was changed after the approval.",
        [
          """
          The program was approved by the State office on 2026-11-02, and it has been changed since.
          """
        ], approval
      ).knowing { $0.contentHash = "7e02" },
    ]
  }
}
