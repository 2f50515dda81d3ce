import Curriculum
import Importing
import Testing

/// Small forms in which a reviewer marks, column by column, what meets the criteria.
struct ReviewFormTests {
  @Test func `a mark in one of two columns is a verdict, with or without a comment`() {
    #expect(
      findings([
        ["Criteria", "Meets Criteria", "Needs Revision", "Comments"],
        ["1. Program title and CIP code", "X", "", ""],
        ["2. Labor market evidence", "", "☒", "Name the year of the wage data."],
        ["3. Single set of learning objectives", "✓", "☐", ""],
        ["4. Team teaching", "", "x", ""],
        ["5. Support services", "", "", ""],
        ["6. Hours", "", "Yes", "They do not add up."],
      ]) == [
        "Program title and CIP code: meets criteria",
        "Labor market evidence: needs revision, Name the year of the wage data.",
        "Single set of learning objectives: meets criteria",
        "Team teaching: needs revision",
        "Hours: needs revision, They do not add up.",
      ])
  }

  @Test func `yes and no are verdicts beside the comments of a reviewer`() {
    #expect(
      findings([
        ["Item", "Yes", "No", "Reviewer comments"],
        ["All components run at the same time", "X", "", ""],
        ["One set is attached", "", "X", "Objectives 3 and 4 have one strand only."],
        ["Materials are named", "Yes", "", ""],
        ["Hours add up", "", "", "Please check the total."],
      ]) == [
        "All components run at the same time: meets criteria",
        "One set is attached: needs revision, Objectives 3 and 4 have one strand only.",
        "Materials are named: meets criteria",
        "Hours add up: no verdict, Please check the total.",
      ])
  }

  @Test func `a verdict may be written in words`() {
    #expect(
      findings([
        ["Requirement", "Rating", "Feedback"],
        ["Labor market evidence", "Needs revision", "Name the year of the wage data."],
        ["Single set of learning objectives", "Meets", ""],
        ["Team teaching", "Does not meet", ""],
        ["Hours", "Not met", "They do not add up."],
        ["Partners", "N/A", "No partner is named."],
        ["Dates", "Meets, but the end is missing", ""],
      ]) == [
        "Labor market evidence: needs revision, Name the year of the wage data.",
        "Single set of learning objectives: meets criteria",
        "Team teaching: needs revision",
        "Hours: needs revision, They do not add up.",
        "Partners: no verdict, No partner is named.",
        "Dates: meets criteria, Meets, but the end is missing",
      ])
  }

  @Test func `words in the column of a verdict are a comment too`() {
    #expect(
      findings([
        ["Criteria", "Meets", "Does not meet"],
        ["Labor market evidence", "", "The year is missing."],
        ["Single set of learning objectives", "X", ""],
      ]) == [
        "Labor market evidence: needs revision, The year is missing.",
        "Single set of learning objectives: meets criteria",
      ])
  }

  @Test func `the phrases may stand above their boxes`() {
    #expect(
      findings([
        ["Criteria", "☐ Meets Criteria  ☐ Needs Revision", "Reviewer Comments"],
        ["Labor market evidence", "☐ Meets Criteria  ☒ Needs Revision", ""],
        ["One set", "☒ Meets Criteria  ☐ Needs Revision", "Fine work."],
      ]) == ["Labor market evidence: needs revision", "One set: meets criteria, Fine work."])
  }

  @Test func `marks in both columns are no verdict, and a list of items is no form`() {
    #expect(
      findings([
        ["Section", "Approved", "Revise", "Notes"],
        ["1. Program overview", "X", "X", "Which of the two?"],
      ]) == ["Program overview: no verdict, Which of the two?"])
    #expect(findings([["Item", "Notes"], ["Welding gloves", "Two pairs for each"]]) == [])
    #expect(findings([["Section", "Met", "Notes"], ["Room B", "Tuesday", "Bring gloves"]]) == [])
  }

  private func findings(
    _ rows: [[String]], sourceLocation: SourceLocation = #_sourceLocation
  ) -> [String] {
    let read = ClaimedWords(sourceLocation: sourceLocation) { $0.table(of: rows) }
    return read.imported.program.reviews.flatMap(\.findings).map { finding in
      "\(finding.criterion ?? "-"): \(finding.verdict?.rawValue ?? "no verdict")"
        + (finding.comment.map { ", \($0)" } ?? "")
    }
  }
}
