import Curriculum

extension Seam {
  /// Joins what shows that requirements are met, what reviewers say, and who signs.
  mutating func joinReview(_ ours: inout Program, _ theirs: Program) {
    parts(&ours.evidence, theirs.evidence) { $0.join(&$1, $2) }
    parts(&ours.attachments, theirs.attachments) { seam, ours, theirs in
      let owner = SeamOwner.part("the attachment", ours.file, ours.id)
      seam.text(owner.field("file"), &ours.file, theirs.file, .exact)
      seam.text(owner.field("title"), &ours.title, theirs.title)
      seam.text(owner.field("kind"), &ours.kind, theirs.kind)
    }
    parts(&ours.reviews, theirs.reviews) { $0.join(&$1, $2) }
    parts(&ours.proposals, theirs.proposals) { $0.join(&$1, $2) }
    parts(&ours.comments, theirs.comments) { $0.join(&$1, $2) }
    parts(&ours.assurances, theirs.assurances) { seam, ours, theirs in
      let owner = SeamOwner.part("the assurance", ours.text, ours.id)
      seam.text(owner.field("text"), &ours.text, theirs.text)
      seam.text(owner.field("party"), &ours.party, theirs.party)
      seam.day(owner.field("date"), &ours.given, theirs.given)
    }
    parts(&ours.ruleSettings, theirs.ruleSettings) { seam, ours, theirs in
      let owner = SeamOwner.part("the setting of the rule", ours.rule, ours.id)
      seam.text(owner.field("rule"), &ours.rule, theirs.rule, .exact)
      seam.word(owner.field("weight"), &ours.weight, theirs.weight)
      seam.mention(owner.field("part"), &ours.part, theirs.part)
      seam.text(owner.field("reason"), &ours.reason, theirs.reason)
    }
    parts(&ours.signers, theirs.signers) { seam, ours, theirs in
      let owner = SeamOwner.part("the signer", ours.role, ours.id)
      seam.text(owner.field("role"), &ours.role, theirs.role)
      seam.text(owner.field("name"), &ours.name, theirs.name)
      seam.day(owner.field("date"), &ours.signed, theirs.signed)
    }
  }

  private mutating func join(_ ours: inout Evidence, _ theirs: Evidence) {
    let owner = SeamOwner.part("the answer to", ours.requirement.description, ours.id)
    word(owner.field("status"), &ours.status, theirs.status)
    text(owner.field("statement"), &ours.statement, theirs.statement)
    mention(owner.field("part"), &ours.part, theirs.part)
    text(owner.field("page"), &ours.page, theirs.page, .exact)
  }

  private mutating func join(_ ours: inout ReviewRound, _ theirs: ReviewRound) {
    let owner = SeamOwner.part("the review by", ours.reviewer, ours.id)
    count(owner.field("revision"), &ours.revision, theirs.revision)
    text(owner.field("reviewer"), &ours.reviewer, theirs.reviewer)
    day(owner.field("day of submission"), &ours.submitted, theirs.submitted)
    day(owner.field("day of return"), &ours.returned, theirs.returned)
    word(owner.field("decision"), &ours.decision, theirs.decision)
    text(owner.field("content hash"), &ours.contentHash, theirs.contentHash, .exact)
    parts(&ours.findings, theirs.findings) { $0.join(&$1, $2) }
  }

  private mutating func join(_ ours: inout ReviewFinding, _ theirs: ReviewFinding) {
    let owner = SeamOwner.part("the reviewer's finding", ours.criterion ?? ours.comment, ours.id)
    text(owner.field("criterion"), &ours.criterion, theirs.criterion)
    value(
      owner.field("requirement"), &ours.requirement, theirs.requirement, isQuoted: true
    ) { $0.description }
    mention(owner.field("part"), &ours.part, theirs.part)
    word(owner.field("verdict"), &ours.verdict, theirs.verdict)
    text(owner.field("comment"), &ours.comment, theirs.comment)
    text(owner.field("response"), &ours.response, theirs.response)
    text(owner.field("change"), &ours.change, theirs.change)
  }

  private mutating func join(_ ours: inout Proposal, _ theirs: Proposal) {
    let owner = SeamOwner.part("the proposal", ours.text, ours.id)
    text(owner.field("text"), &ours.text, theirs.text)
    word(owner.field("kind"), &ours.kind, theirs.kind)
    text(owner.field("author"), &ours.author, theirs.author)
    text(owner.field("date"), &ours.date, theirs.date, .exact)
    mention(owner.field("part"), &ours.part, theirs.part)
    text(owner.field("place"), &ours.place, theirs.place, .exact)
  }

  private mutating func join(_ ours: inout ReviewComment, _ theirs: ReviewComment) {
    let owner = SeamOwner.part("the comment", ours.text, ours.id)
    text(owner.field("author"), &ours.author, theirs.author)
    text(owner.field("date"), &ours.date, theirs.date, .exact)
    text(owner.field("text"), &ours.text, theirs.text)
    text(owner.fields("quoted words"), &ours.quoted, theirs.quoted)
    mention(owner.field("part"), &ours.part, theirs.part)
    text(owner.field("place"), &ours.place, theirs.place, .exact)
    mention(owner.field("comment answered"), &ours.answers, theirs.answers)
    // Resolved in one document is resolved: the other was saved before.
    if theirs.status == .resolved { ours.status = .resolved }
  }
}
