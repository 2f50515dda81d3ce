import Curriculum

/// A row of those who approve: a body, the day, and what it decided.
enum ApprovalRecord: RecordKind {
  static let name = "approvals, one a row"
  static let roles: [SourceRole] = [.approvingBody, .date, .action]

  static let telling: Set<SourceRole> = [.action]

  static func add(_ record: inout Record, to draft: inout ProgramDraft) {
    guard let body = record.take(.approvingBody, in: &draft) else { return }
    var round = ReviewRound(id: draft.mint("review"))
    round.reviewer = body
    round.returned = record.text(.date).flatMap { DateReader.day(in: $0) }
    round.decision = record.text(.action).flatMap(decision)
    for excerpt in record.values[.date, default: []] where round.returned != nil {
      draft.ledger.claim(excerpt.passage, excerpt.range, as: .value(of: "date of approval"))
    }
    for excerpt in record.values[.action, default: []] where round.decision != nil {
      draft.ledger.claim(excerpt.passage, excerpt.range, as: .value(of: "decision"))
    }
    draft.program.reviews.append(round)
  }

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
