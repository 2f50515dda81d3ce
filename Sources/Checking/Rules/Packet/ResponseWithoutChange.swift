public import Curriculum

/// A finding that asks for a revision was answered, and no change is named.
public enum ResponseWithoutChange: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-509"
  /// The offence.
  public static let offence = "response without a change"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice: a table of responses has the criterion, the finding and the change that answers it
    """
  /// Why it matters.
  public static let why = """
    A reviewer who reads an answer looks for the place where something is different. An answer may \
    have its reasons for changing nothing, and says so better itself.
    """
  /// What to do.
  public static let remedy = """
    Name with `plait review answer --change` what was changed and where, or say in the response why \
    nothing was.
    """

  /// Looks for a change beside each response, unless a later round approved.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let approved = program.reviews.lastIndex { $0.decision == .approved }
    return program.reviews.enumerated().flatMap { index, round in
      guard approved.map({ index > $0 }) ?? true else { return [Violation]() }
      return round.findings.enumerated().compactMap { number, finding in
        guard finding.verdict == .needsRevision, finding.isAnswered,
          finding.change?.isEmpty ?? true
        else { return nil }
        return Violation(
          .part(finding.id, "finding \(number + 1) of review \(index + 1)"),
          "The finding is answered, and no change is named.")
      }
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    var finding = ReviewFinding(id: "review-1-finding-1")
    finding.verdict = .needsRevision
    finding.response = "The dates are the same now."
    var round = ReviewRound(id: "review-1")
    round.findings = [finding]
    let answered = round
    return [
      .accepted("The change is named.") {
        $0.reviews = [answered]
        $0.reviews[0].findings[0].change = "Training starts on January 11."
      },
      .flagged("No change is named.", ["The finding is answered, and no change is named."]) {
        $0.reviews = [answered]
      },
    ]
  }
}
