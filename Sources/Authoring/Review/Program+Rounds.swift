public import Curriculum
import Importing
import Reports

extension Program {
  /// Records that the program goes to a reviewer as it stands.
  ///
  /// The number of the revision goes up when the content is another than that of the round before.
  /// Findings that came in before a first submission was recorded have come back with it.
  public mutating func submit(to reviewer: String?, on day: CalendarDay) throws(AuthoringError) {
    let hash = Desk.contentHash(of: self)
    let open = undecidedRounds(of: reviewer)
    if let sent = open.first(where: { reviews[$0].submitted != nil }) {
      throw .request(
        "review submit",
        """
        The program is with \(reviews[sent].reviewer ?? "a reviewer") since \
        \(reviews[sent].submitted?.words ?? "then"). Say first what came of it, with \
        `plait review return` or `plait review approve`.
        """)
    }
    let last = reviews.last { $0.submitted != nil }
    if let last, let submitted = last.submitted, day < last.returned ?? submitted {
      throw .request(
        "\(day)", "The last round ends on \((last.returned ?? submitted).words), which is later.")
    }
    for index in open { reviews[index].decision = .returned }
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
    _ decision: ReviewRound.Decision, by reviewer: String?, on day: CalendarDay
  ) throws(AuthoringError) -> String? {
    let open = undecidedRounds(of: reviewer)
    guard let index = open.last else {
      throw .request("review", noRoundUnderWay(of: reviewer))
    }
    guard open.count == 1 || reviewer != nil else {
      let names = open.map { reviews[$0].reviewer ?? "a reviewer without a name" }
      throw .request(
        "review", "Rounds of \(names.listed) are under way. Say with --reviewer whose has ended.")
    }
    if let submitted = reviews[index].submitted, day < submitted {
      throw .request("\(day)", "The round was submitted on \(submitted.words), which is later.")
    }
    reviews[index].reviewer = reviews[index].reviewer ?? reviewer
    reviews[index].decision = decision
    reviews[index].returned = day
    guard decision == .approved else { return nil }
    let remarks = [openFindings(setAsideBy: index), recordContent(of: index)]
      .compactMap(\.self)
    return remarks.isEmpty ? nil : remarks.joined(separator: "\n")
  }

  /// What an approval sets aside: its reviewer asked for a revision, and nothing was answered.
  private func openFindings(setAsideBy approval: Int) -> String? {
    let reviewer = reviews[approval].reviewer
    let open = reviews[...approval].filter { $0.mayBe(of: reviewer) }.flatMap(\.findings)
      .filter { $0.isOpen && $0.verdict == .needsRevision }
    guard !open.isEmpty else { return nil }
    let names = open.map { finding in
      finding.id.rawValue + (finding.criterion.map { " (“\($0)”)" } ?? "")
    }
    return """
      Approved with \(open.count == 1 ? "a finding" : "findings") that nobody answered: \
      \(names.listed). Write down with `plait review answer` what came of \
      \(open.count == 1 ? "it" : "them").
      """
  }

  /// Keeps what was approved, and tells where it is another content than what was sent.
  private mutating func recordContent(of approval: Int) -> String? {
    let content = Desk.contentHash(of: self)
    guard let hash = reviews[approval].contentHash else {
      reviews[approval].contentHash = content
      return "Nobody had recorded what was sent; the approval stands for the program as it is now."
    }
    guard hash != content else { return nil }
    return """
      The program was changed since it was submitted, so what was approved is not what stands here.
      """
  }

  /// The place of the round that a reviewer's findings belong to: one that is not decided, or the
  /// last when it came back; nil when there is none.
  func roundUnderWay(of reviewer: String?) -> Int? {
    if let open = undecidedRounds(of: reviewer).last { return open }
    guard let last = reviews.last, last.decision == .returned, last.mayBe(of: reviewer) else {
      return nil
    }
    return reviews.count - 1
  }

  /// The place of the round under way, or of a new one.
  mutating func roundForFindings(of reviewer: String?, _ fresh: inout FreshNames) -> Int {
    if let place = roundUnderWay(of: reviewer) {
      reviews[place].reviewer = reviews[place].reviewer ?? reviewer
      return place
    }
    var round = ReviewRound(id: fresh.name("review-1"))
    round.reviewer = reviewer
    round.revision = reviews.last?.revision
    reviews.append(round)
    return reviews.count - 1
  }

  /// The rounds that nobody has decided, those that may be of a reviewer.
  private func undecidedRounds(of reviewer: String?) -> [Int] {
    reviews.indices.filter { reviews[$0].decision == nil && reviews[$0].mayBe(of: reviewer) }
  }

  private func noRoundUnderWay(of reviewer: String?) -> String {
    let others = undecidedRounds(of: nil).compactMap { reviews[$0].reviewer }
    guard let reviewer, !others.isEmpty else {
      return "No round is under way. Say first when it was sent, with `plait review submit`."
    }
    return "No round of \(reviewer) is under way, but one of \(others.listed)."
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
