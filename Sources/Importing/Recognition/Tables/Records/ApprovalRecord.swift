import Curriculum

/// A row of those who approve: a body, the day, and what it decided.
enum ApprovalRecord: RecordKind {
  static let name = "approvals, one a row"
  static let roles: [SourceRole] = [.approvingBody, .date, .action]

  static let telling: Set<SourceRole> = [.action]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let body = record.take(.approvingBody, in: &draft) else { return }
    var round = ReviewRound(id: draft.mint("review"))
    round.reviewer = body
    round.returned = record.takeDay(note: "Date of \(body)", as: "date of approval", in: &draft)
    round.decision = record.text(.action).flatMap(decision)
    if round.decision != nil {
      draft.keepValue(
        record.values[.action, default: []],
        saysMore: Self.saysMore(record.text(.action) ?? ""), note: "Decision of \(body)",
        in: "decision")
    }
    draft.program.reviews.append(round)
  }

  /// Whether some words say more than what was decided: a condition, a reason.
  static func saysMore(_ text: String) -> Bool {
    !PlainWords(text).words.allSatisfy(words.contains)
  }

  private static let words: Set<String> = [
    "not", "denied", "rejected", "approved", "approve", "adopted", "returned", "revise", "revision",
    "for", "is", "was", "yes", "the", "program",
  ]

  /// The decision that some words state.
  static func decision(_ text: String) -> ReviewRound.Decision? {
    let words = PlainWords(text).words
    if words.contains("not") || words.contains("denied") || words.contains("rejected") {
      return .rejected
    }
    if words.contains("approved") || words.contains("approve") || words.contains("adopted") {
      return .approved
    }
    if words.contains("returned") || words.contains("revise") || words.contains("revision") {
      return .returned
    }
    return nil
  }
}
