public import Curriculum

/// Proposals are not decided, or comments are open.
public enum OpenDiscussion: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-510"
  /// The offence.
  public static let offence = "open discussion"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: what leaves the house is decided
    """
  /// Why it matters.
  public static let why = """
    Tracked changes of a Word file are read as accepted, and stay proposals until somebody decides. \
    A reviewer gets one text, and must not ask which of two is meant.
    """
  /// What to do.
  public static let remedy = """
    Decide each proposal, and answer each comment with `plait review answer`, which resolves it, \
    before the program is sent.
    """

  /// Counts the proposals, which stand until somebody decides, and the comments that nobody has resolved.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let proposals = program.proposals
    let comments = program.comments.filter { $0.status == .open }
    var violations: [Violation] = []
    if !proposals.isEmpty {
      let count = proposals.count == 1 ? "1 proposal" : "\(proposals.count) proposals"
      violations.append(
        Violation(
          .program,
          "\(count)\(by(proposals.map(\.author))) \(proposals.count == 1 ? "is" : "are") not decided."
        ))
    }
    if !comments.isEmpty {
      let count = comments.count == 1 ? "1 comment" : "\(comments.count) comments"
      violations.append(
        Violation(
          .program,
          "\(count)\(by(comments.map(\.author))) \(comments.count == 1 ? "is" : "are") open."))
    }
    return violations
  }

  /// ` by Ana and Ben`, in the order of the document; nothing where nobody is named.
  private static func by(_ authors: [String?]) -> String {
    var names: [String] = []
    for case let author? in authors where !names.contains(author) { names.append(author) }
    guard !names.isEmpty else { return "" }
    let shown = names.count > 3 ? names.prefix(2) + ["\(names.count - 2) others"] : names[...]
    return " by \(Array(shown).listed)"
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Nothing is open."),
      .accepted("The comment is resolved.") {
        var comment = ReviewComment(id: "comment-1")
        comment.text = "Which tolerance?"
        comment.status = .resolved
        $0.comments = [comment]
      },
      .flagged(
        "A proposal is not decided, and a comment is open.",
        ["1 proposal by Miguel Reyes is not decided.", "1 comment by Dana Okafor is open."]
      ) {
        var proposal = Proposal(id: "proposal-1")
        proposal.author = "Miguel Reyes"
        $0.proposals = [proposal]
        var comment = ReviewComment(id: "comment-1")
        comment.author = "Dana Okafor"
        comment.text = "Which tolerance?"
        $0.comments = [comment]
      },
    ]
  }
}
