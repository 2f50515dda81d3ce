public import Curriculum
import Importing
import Reports

extension Program {
  /// Records that the program goes to a reviewer as it stands.
  ///
  /// The number of the revision goes up when the content is another than that of the round before.
  public mutating func submit(to reviewer: String?, on day: CalendarDay) throws(AuthoringError) {
    let hash = Desk.contentHash(of: self)
    let last = reviews.last
    if let last, last.submitted != nil, last.decision == nil {
      throw .request(
        "review submit",
        """
        The program is with \(last.reviewer ?? "a reviewer") since \
        \(last.submitted?.words ?? "then"). Say first what came of it, with `plait review return` \
        or `plait review approve`.
        """)
    }
    if let last, let submitted = last.submitted, day < last.returned ?? submitted {
      throw .request(
        "\(day)", "The last round ends on \((last.returned ?? submitted).words), which is later.")
    }
    let revisions = reviews.compactMap(\.revision)
    var fresh = freshNames
    var round = ReviewRound(id: fresh.name("review-1"))
    round.reviewer = reviewer
    round.submitted = day
    round.contentHash = hash
    let isSame = last?.contentHash == hash
    round.revision = revisions.max().map { isSame ? $0 : $0 + 1 } ?? (reviews.isEmpty ? 0 : 1)
    reviews.append(round)
  }

  /// Records what a reviewer decided about the round that is under way.
  ///
  /// - Returns: what a person should know; nil where all is as it should be.
  public mutating func decide(
    _ decision: ReviewRound.Decision, on day: CalendarDay
  ) throws(AuthoringError) -> String? {
    guard let last = reviews.indices.last, let submitted = reviews[last].submitted,
      reviews[last].decision == nil
    else {
      throw .request(
        "review", "No round is under way. Say first when it was sent, with `plait review submit`.")
    }
    guard day >= submitted else {
      throw .request("\(day)", "The round was submitted on \(submitted.words), which is later.")
    }
    reviews[last].decision = decision
    reviews[last].returned = day
    guard decision == .approved, let hash = reviews[last].contentHash,
      hash != Desk.contentHash(of: self)
    else { return nil }
    return """
      The program was changed since it was submitted, so what was approved is not what stands here.
      """
  }
}

extension Program {
  /// Who reviews next by the steps of a profile: the first, or the one after an approval of the
  /// content as it stands.
  public func nextReviewer(of profile: Profile) -> String? {
    let steps = profile.reviewSteps.map(\.reviewer)
    guard let last = reviews.last, last.decision == .approved,
      last.contentHash == Desk.contentHash(of: self),
      let step = last.reviewer.flatMap({ steps.firstIndex(of: $0) })
    else { return steps.first }
    return step + 1 < steps.count ? steps[step + 1] : steps.first
  }
}
