import Curriculum

/// A row of a form with a reviewer's finding beside what was reviewed.
enum ReviewRecord: RecordKind {
  static let name = "a plan with findings of reviewers"
  static let roles: [SourceRole] =
    [.reviewCriterion, .requirement, .reviewed, .plan, .verdict]
    + ReviewVerdict.Column.meets.roles + ReviewVerdict.Column.needs.roles + comments

  static let telling: Set<SourceRole> = [.plan, .verdict, .reviewComment, .reviewRemark]

  private static let comments: [SourceRole] = [.reviewComment, .reviewRemark]

  /// A column of criteria is enough beside any other; one of requirements or items, of which many
  /// tables have one, only beside a verdict.
  static func naming(_ columns: Set<SourceRole>) -> SourceRole? {
    let isJudged =
      columns.contains(.verdict) || columns.isSuperset(of: [.meetsCriteria, .needsRevision])
      || columns.isSuperset(of: [.yes, .no, .reviewComment])
    if columns.contains(.reviewCriterion) {
      return isJudged || !columns.isDisjoint(with: telling) ? .reviewCriterion : nil
    }
    guard isJudged, !columns.isDisjoint(with: comments) || !columns.contains(.verdict) else {
      return nil
    }
    return [.requirement, .reviewed].first(where: columns.contains)
  }

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    let criterion: [SourceRole] = [.reviewCriterion, .requirement, .reviewed]
    guard let named = criterion.first(where: { record.text($0) != nil }),
      let words = record.text(named)
    else { return }
    var finding = ReviewFinding(id: draft.mint("review-finding"))
    finding.criterion = String(ProgramDraft.withoutNumber(words))
    let vocabulary = draft.vocabulary
    finding.verdict = ReviewVerdict.of(record, vocabulary)
    // What a reviewer has written where the form asks for a mark is a comment too.
    let remarks = ReviewVerdict.roles.filter {
      record.text($0).map { ReviewVerdict.saysMore($0, vocabulary) } ?? false
    }
    let said = (remarks + comments).compactMap(record.text)
    finding.comment = said.isEmpty ? nil : said.joined(separator: "\n")
    if let plan = record.cells[.plan] { draft.readPlan(plan, for: words) }
    let marks = ReviewVerdict.roles.flatMap { record.values[$0, default: []] }
    guard finding.verdict != nil || finding.comment != nil else {
      // Below the name of the criterion the form may say more, which is left to be told.
      for excerpt in record.values[named, default: []].prefix(1) + marks {
        draft.claim(excerpt, as: .label(of: "criterion of a review"))
      }
      return
    }
    for excerpt in record.values[named, default: []] {
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
    for role in remarks + comments { record.place(role, in: &draft) }
    for role in ReviewVerdict.roles {
      for excerpt in record.values[role, default: []]
      where !remarks.contains(role) || excerpt.saysNothing {
        draft.claim(excerpt, as: .label(of: "verdict"))
      }
    }
    if draft.program.reviews.isEmpty {
      draft.program.reviews.append(ReviewRound(id: draft.mint("review")))
    }
    draft.program.reviews[0].findings.append(finding)
  }
}
