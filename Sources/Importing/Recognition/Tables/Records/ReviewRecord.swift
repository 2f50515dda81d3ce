import Curriculum

/// A row of a plan with the reviewers' findings beside each criterion.
enum ReviewRecord: RecordKind {
  static let name = "a plan with findings of reviewers"
  static let roles: [SourceRole] = [.reviewCriterion, .plan, .verdict, .reviewComment]

  static let telling: Set<SourceRole> = [.plan, .verdict, .reviewComment]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let words = record.text(.reviewCriterion) else { return }
    var finding = ReviewFinding(id: draft.mint("review-finding"))
    finding.criterion = String(ProgramDraft.withoutNumber(words))
    finding.verdict = record.text(.verdict).flatMap(ReviewVerdict.init)?.verdict
    // What a reviewer has written where the form asks for a verdict is a comment too.
    let remark = record.text(.verdict).flatMap { ReviewVerdict.saysMore($0) ? $0 : nil }
    let comments = [remark, record.text(.reviewComment)].compactMap(\.self)
    finding.comment = comments.isEmpty ? nil : comments.joined(separator: "\n")
    if let plan = record.cells[.plan] { draft.readPlan(plan, for: words) }
    guard finding.verdict != nil || finding.comment != nil else {
      // Below the name of the criterion the form may say more, which is left to be told.
      for excerpt in record.values[.reviewCriterion, default: []].prefix(1)
        + record.values[.verdict, default: []]
      {
        draft.claim(excerpt, as: .label(of: "criterion of a review"))
      }
      return
    }
    for excerpt in record.values[.reviewCriterion, default: []] {
      let words = ProgramDraft.withoutNumber(excerpt.text)
      draft.account(
        for: [excerpt],
        [
          .stretches(
            [words.startIndex..<words.endIndex],
            labels: [excerpt.text.startIndex..<words.startIndex])
        ],
        in: "criterion of a review", confidence: 0.9)
    }
    record.place(.reviewComment, in: &draft)
    if remark != nil { record.place(.verdict, in: &draft) }
    for excerpt in record.values[.verdict, default: []] where remark == nil || excerpt.saysNothing {
      draft.claim(excerpt, as: .label(of: "verdict"))
    }
    if draft.program.reviews.isEmpty {
      draft.program.reviews.append(ReviewRound(id: draft.mint("review")))
    }
    draft.program.reviews[0].findings.append(finding)
  }
}
