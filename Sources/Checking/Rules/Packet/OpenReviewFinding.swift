public import Curriculum

/// A reviewer asked for a revision or remarked on something, and nothing was answered.
public enum OpenReviewFinding: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-508"
  /// The offence.
  public static let offence = "open finding of a review"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice: forms of reviewers have “Needs Revision” beside each criterion, and one is enough
    """
  /// Why it matters.
  public static let why = """
    A program that comes back with an open finding goes out again for the same reason.
    """
  /// What to do.
  public static let remedy = """
    Answer with `plait review answer`, and name the change that answers it.
    """

  /// Looks for an answer to each finding that asks for one, unless its reviewer approved
  /// in the same round or later.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let approvals = program.reviews.enumerated().filter { $0.element.decision == .approved }
    let last = Dictionary(approvals.map { ($0.element.reviewer, $0.offset) }) { max($0, $1) }
    return program.reviews.enumerated().flatMap { index, round in
      // Where a reviewer has no name, it may be any.
      let approved =
        round.reviewer == nil
        ? approvals.last?.offset : [last[round.reviewer], last[nil]].compactMap(\.self).max()
      guard approved.map({ index > $0 }) ?? true else { return [Violation]() }
      return round.findings.enumerated().compactMap { number, finding in
        guard finding.isOpen else { return nil }
        let who = round.reviewer ?? "The reviewer"
        return Violation(
          .part(finding.id, "finding \(number + 1) of review \(index + 1)"),
          finding.verdict == nil
            ? "\(who) remarks on \(Self.subject(of: finding)), and nothing is answered."
            : "\(who) asks for a revision\(Self.about(finding)), and nothing is answered.",
          remedy: finding.comment.map {
            "\(remedy) The reviewer writes: “\(Self.sentence($0))”"
          })
      }
    }
  }

  private static func about(_ finding: ReviewFinding) -> String {
    finding.criterion.map { " of “\(Self.sentence($0))”" } ?? ""
  }

  private static func subject(of finding: ReviewFinding) -> String {
    finding.criterion.map { "“\(Self.sentence($0))”" } ?? "the program"
  }

  /// What stands in several lines of a form as one of ours.
  private static func sentence(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    var finding = ReviewFinding(id: "review-1-finding-1")
    finding.criterion = "Simultaneous components"
    finding.verdict = .needsRevision
    var round = ReviewRound(id: "review-1")
    round.reviewer = "The state office"
    round.decision = .returned
    round.findings = [finding]
    let returned = round
    return [
      .accepted("The finding was answered, and the change is named.") {
        $0.reviews = [returned]
        $0.reviews[0].findings[0].response = "The dates are the same now."
        $0.reviews[0].findings[0].change = "Training starts on January 11."
      },
      .accepted("The same reviewer approved the program later.") {
        var approval = ReviewRound(id: "review-2")
        approval.reviewer = "The state office"
        approval.decision = .approved
        $0.reviews = [returned, approval]
      },
      .flagged(
        "Another reviewer approved the program later.",
        [
          "The state office asks for a revision of “Simultaneous components”, and nothing is answered."
        ]
      ) {
        var approval = ReviewRound(id: "review-2")
        approval.reviewer = "The college"
        approval.decision = .approved
        $0.reviews = [returned, approval]
      },
      .flagged(
        "The program came back, and nothing is answered.",
        [
          "The state office asks for a revision of “Simultaneous components”, and nothing is answered."
        ]
      ) { $0.reviews = [returned] },
      .flagged(
        "A remark stands beside a criterion, and no verdict is marked.",
        ["The state office remarks on “Simultaneous components”, and nothing is answered."]
      ) {
        $0.reviews = [returned]
        $0.reviews[0].findings[0].verdict = nil
        $0.reviews[0].findings[0].comment = "Which weeks?"
      },
      .flagged(
        "The criterion of the form stands in two lines.",
        ["The state office asks for a revision of “Hours of each part”, and nothing is answered."]
      ) {
        $0.reviews = [returned]
        $0.reviews[0].findings[0].criterion = "Hours\nof each part"
      },
    ]
  }
}
