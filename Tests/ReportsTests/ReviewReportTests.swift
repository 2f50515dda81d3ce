import Curriculum
import Reports
import TestSupport
import Testing

struct ReviewReportTests {
  @Test func `each finding stands beside its response and the change that answers it`() {
    var program = Program()
    program.title = "Welding"
    func finding(
      _ id: PartID, _ criterion: String?, _ verdict: ReviewFinding.Verdict?, _ comment: String?,
      _ response: String? = nil, _ change: String? = nil
    ) -> ReviewFinding {
      var finding = ReviewFinding(id: id)
      finding.criterion = criterion
      finding.verdict = verdict
      finding.comment = comment
      finding.response = response
      finding.change = change
      return finding
    }
    var round = ReviewRound(id: "review-1")
    round.revision = 0
    round.reviewer = "ATLAS"
    round.submitted = CalendarDay("2027-01-04")
    round.returned = CalendarDay("2027-02-01")
    round.decision = .returned
    round.contentHash = "21cf8b21"
    round.findings = [
      finding("f1", "One set", .meetsCriteria, "Well done."),
      finding(
        "f2", "Same time", .needsRevision, "Training begins late.", "It does not.", "Week 1."),
      finding("f3", "Standards", .needsRevision, "Which level?"),
      finding("f4", nil, nil, "Thank you."),
    ]
    var next = ReviewRound(id: "review-2")
    next.revision = 1
    program.reviews = [round, next]
    var comment = ReviewComment(id: "comment-1")
    comment.author = "Ana"
    comment.text = "Which tolerance?"
    comment.quoted = "within tolerance"
    program.comments = [comment]
    Golden("answered-reviews.txt").matches(ReviewReport(of: program).report().dump)
  }
}
