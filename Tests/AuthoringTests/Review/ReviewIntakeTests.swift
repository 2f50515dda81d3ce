import Curriculum
import Testing

@testable import Authoring

struct ReviewIntakeTests {
  /// A program of two objectives, and the form that came back: the same objectives by other ids, a
  /// finding and an answered comment.
  private let program: Program
  private let form: Program

  init() {
    func objective(_ id: PartID, _ statement: String) -> Objective {
      var objective = Objective(id: id)
      objective.statement = statement
      return objective
    }
    var program = Program()
    program.objectives = [objective("o1", "Cut a part."), objective("o2", "Lay out a part.")]
    self.program = program
    var form = Program()
    form.objectives = [objective("o1", "Lay out a part."), objective("o2", "Weld a part.")]
    var finding = ReviewFinding(id: "review-finding-1")
    finding.criterion = "One set"
    finding.verdict = .needsRevision
    finding.comment = "Two lists."
    finding.part = "o1"
    var round = ReviewRound(id: "review-1")
    round.findings = [finding]
    form.reviews = [round]
    var comment = ReviewComment(id: "comment-1")
    comment.author = "Ana"
    comment.text = "Which tolerance?"
    comment.part = "o2"
    var answer = ReviewComment(id: "comment-2")
    answer.author = "Ben"
    answer.text = "A sixteenth."
    answer.answers = "comment-1"
    form.comments = [comment, answer]
    self.form = form
  }

  @Test func `findings and comments come in with the parts that say the same`() {
    let intake = ReviewIntake(of: form, into: program, reviewer: "State office")
    let round = intake.program.reviews.first
    #expect(round?.reviewer == "State office")
    #expect(round?.findings.map(\.comment) == ["Two lists."])
    #expect(round?.findings.map(\.part) == ["o2"])
    #expect(intake.program.comments.map(\.part) == [nil, nil])
    #expect(intake.program.comments.map(\.answers) == [nil, "comment-1"])
  }

  @Test func `a comment is answered, and is resolved with it`() throws {
    var program = ReviewIntake(of: form, into: program, reviewer: nil).program
    try program.answer("comment-1", response: "A sixteenth of an inch.", change: nil)
    #expect(
      program.comments.map(\.text) == [
        "Which tolerance?", "A sixteenth.", "A sixteenth of an inch.",
      ])
    #expect(program.comments.map(\.status) == [.resolved, .resolved, .resolved])
    #expect(program.comments.map(\.answers) == [nil, "comment-1", "comment-1"])
    let error = #expect(throws: AuthoringError.self) {
      try program.answer("coment-1", response: "Yes.", change: nil)
    }
    #expect(error?.description.contains("Did you mean comment-1?") == true)
  }

  @Test func `what the program has already is not added twice`() {
    let once = ReviewIntake(of: form, into: program, reviewer: nil)
    let twice = ReviewIntake(of: form, into: once.program, reviewer: nil)
    #expect(twice.program == once.program)
    #expect(
      twice.summary == "All 3 findings and comments of the form stand in the program already.\n")
  }

  @Test func `a later round may find the same again`() {
    var program = ReviewIntake(of: form, into: program, reviewer: "State office").program
    program.reviews[0].decision = .returned
    var second = ReviewRound(id: "review-2")
    second.reviewer = "State office"
    program.reviews.append(second)
    let again = ReviewIntake(of: form, into: program, reviewer: "State office")
    #expect(again.program.reviews.map(\.findings.count) == [1, 1])
    #expect(again.program.reviews[1].findings.map(\.comment) == ["Two lists."])
  }

  @Test func `ids that are taken stay with those who have them`() {
    var program = program
    program.comments = [ReviewComment(id: "comment-1")]
    program.reviews = [ReviewRound(id: "review-1")]
    program.reviews[0].findings = [ReviewFinding(id: "review-finding-1")]
    let intake = ReviewIntake(of: form, into: program, reviewer: nil)
    #expect(intake.program.comments.map(\.id) == ["comment-1", "comment-2", "comment-3"])
    #expect(intake.program.comments.last?.answers == "comment-2")
    #expect(
      intake.program.reviews[0].findings.map(\.id) == ["review-finding-1", "review-finding-2"])
  }
}
