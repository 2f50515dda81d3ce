import Authoring
import Curriculum
import Testing

struct ReviewRoundTests {
  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private var program: Program {
    var program = Program()
    program.title = "Welding"
    var objective = Objective(id: "o1")
    objective.statement = "Lay out a part."
    program.objectives = [objective]
    return program
  }

  @Test func `the number of the revision counts contents and not rounds`() throws {
    var program = program
    try program.submit(to: "ATLAS", on: day("2027-01-04"))
    _ = try program.decide(.approved, by: nil, on: day("2027-01-10"))
    try program.submit(to: "MDE", on: day("2027-01-11"))
    _ = try program.decide(.returned, by: nil, on: day("2027-02-10"))
    program.objectives[0].statement = "Lay out and cut a part."
    try program.submit(to: "MDE", on: day("2027-02-20"))
    #expect(program.reviews.map(\.revision) == [0, 0, 1])
    #expect(program.reviews.map(\.id) == ["review-1", "review-2", "review-3"])
    #expect(program.reviews.map(\.decision) == [.approved, .returned, nil])
  }

  @Test func `what is said about a program is no part of its content`() {
    let hash = Desk.contentHash(of: program)
    var discussed = program
    discussed.reviews = [ReviewRound(id: "review-1")]
    discussed.signers = [Signer(id: "signer-1")]
    discussed.comments = [ReviewComment(id: "comment-1")]
    discussed.proposals = [Proposal(id: "proposal-1")]
    discussed.ruleSettings = [RuleSetting(id: "setting-1")]
    #expect(Desk.contentHash(of: discussed) == hash)
    #expect(hash.count == 64)
    var changed = program
    changed.objectives[0].statement = "Lay out a part!"
    #expect(Desk.contentHash(of: changed) != hash)
  }

  @Test func `an approval of another content is told`() throws {
    var program = program
    try program.submit(to: nil, on: day("2027-01-04"))
    program.title = "Welding II"
    let remark = try program.decide(.approved, by: nil, on: day("2027-01-10"))
    #expect(remark?.hasPrefix("The program was changed since it was submitted") == true)
  }

  @Test func `an approval names the findings of its reviewer that nobody answered`() throws {
    var program = program
    try program.submit(to: "ATLAS", on: day("2027-01-04"))
    var finding = NewFinding()
    finding.verdict = .needsRevision
    finding.criterion = "Hours"
    for reviewer in ["ATLAS", "ATLAS", "MDE"] { _ = try program.add(finding, by: reviewer) }
    finding.verdict = .meetsCriteria
    _ = try program.add(finding, by: "ATLAS")
    try program.answer("review-finding-2", response: "Now 120.", change: nil)
    #expect(
      try program.decide(.approved, by: "ATLAS", on: day("2027-01-10")) == """
        Approved with a finding that nobody answered: review-finding-1 (“Hours”). Write down with \
        `plait review answer` what came of it.
        """)
  }

  @Test(arguments: ["", " \n"])
  func `an answer is not wiped by an empty one`(text: String) throws {
    var program = program
    var finding = NewFinding()
    finding.verdict = .needsRevision
    let id = try program.add(finding, by: "ATLAS")
    try program.answer(id, response: "Now 120.", change: "Page 2.")
    #expect(throws: AuthoringError.self) { try program.answer(id, response: text, change: nil) }
    #expect(throws: AuthoringError.self) { try program.answer(id, response: nil, change: text) }
    #expect(program.reviews[0].findings[0].response == "Now 120.")
    #expect(program.reviews[0].findings[0].change == "Page 2.")
  }

  @Test func `no round is decided that was not begun, or before it was`() throws {
    var program = program
    #expect(throws: AuthoringError.self) {
      _ = try program.decide(.approved, by: nil, on: try day("2027-01-10"))
    }
    try program.submit(to: nil, on: day("2027-01-04"))
    #expect(throws: AuthoringError.self) {
      _ = try program.decide(.approved, by: nil, on: try day("2027-01-03"))
    }
    #expect(throws: AuthoringError.self) { try program.submit(to: nil, on: try day("2027-02-03")) }
    #expect(program.reviews.count == 1)
  }

  @Test func `rounds of two reviewers are under way, and each is ended by its own`() throws {
    var program = program
    try program.submit(to: "ATLAS", on: day("2027-01-04"))
    try program.submit(to: "MDE", on: day("2027-01-05"))
    let error = #expect(throws: AuthoringError.self) {
      _ = try program.decide(.approved, by: nil, on: try day("2027-01-10"))
    }
    #expect(
      error?.message
        == "Rounds of ATLAS and MDE are under way. Say with --reviewer whose has ended.")
    _ = try program.decide(.returned, by: "ATLAS", on: day("2027-01-10"))
    #expect(program.reviews.map(\.decision) == [.returned, nil])
    let other = #expect(throws: AuthoringError.self) {
      _ = try program.decide(.approved, by: "ATLAS", on: try day("2027-01-11"))
    }
    #expect(other?.message == "No round of ATLAS is under way, but one of MDE.")
    _ = try program.decide(.approved, by: nil, on: day("2027-01-12"))
    #expect(program.reviews.map(\.decision) == [.returned, .approved])
  }

  @Test func `findings that came before the first submission have come back with it`() throws {
    var program = program
    var finding = NewFinding()
    finding.comment = "Why?"
    _ = try program.add(finding, by: "ATLAS")
    try program.submit(to: "ATLAS", on: day("2027-01-04"))
    #expect(program.reviews.map(\.decision) == [.returned, nil])
    #expect(program.reviews.map(\.findings.count) == [1, 0])
    #expect(program.reviews.map(\.revision) == [nil, 1])
  }

  @Test func `a round that nobody sent is approved as the program stands`() throws {
    var program = program
    var finding = NewFinding()
    finding.comment = "Well done."
    _ = try program.add(finding, by: "ATLAS")
    let remark = try program.decide(.approved, by: "ATLAS", on: day("2027-01-04"))
    #expect(remark?.hasPrefix("Nobody had recorded what was sent") == true)
    #expect(program.reviews.map(\.contentHash) == [Desk.contentHash(of: program)])
  }

  @Test func `the next reviewer follows from the steps of the profile`() throws {
    var profile = Profile(id: "mn", title: "Minnesota")
    profile.reviewSteps = [ReviewStep("ATLAS"), ReviewStep("MDE")]
    var program = program
    #expect(program.nextReviewer(of: profile) == "ATLAS")
    try program.submit(to: "ATLAS", on: day("2027-01-04"))
    _ = try program.decide(.approved, by: nil, on: day("2027-01-10"))
    #expect(program.nextReviewer(of: profile) == "MDE")
    program.title = "Welding II"
    #expect(program.nextReviewer(of: profile) == "ATLAS")
    #expect(program.nextReviewer(of: Profile(id: "fl", title: "Florida")) == nil)
  }

  @Test func `a finding goes to the round of its reviewer`() throws {
    var program = program
    var finding = NewFinding()
    finding.comment = "Why?"
    finding.part = "o1"
    try program.submit(to: nil, on: day("2027-01-04"))
    let first = try program.add(finding, by: "ATLAS")
    let second = try program.add(finding, by: "ATLAS")
    let third = try program.add(finding, by: "MDE")
    #expect(
      [first, second, third] == ["review-finding-1", "review-finding-2", "review-finding-3"])
    #expect(program.reviews.map(\.reviewer) == ["ATLAS", "MDE"])
    #expect(program.reviews.map(\.findings.count) == [2, 1])
    finding.part = "o11"
    let error = #expect(throws: AuthoringError.self) { try program.add(finding, by: nil) }
    #expect(error?.message == "The program has no part of this id. Did you mean o1?")
  }
}
