import Curriculum
import Importing
import Testing

/// Words beside the marks and questions of a checklist.
struct ChecklistWordsTests {
  @Test func `words beside a mark of a checklist belong to its answer`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Requirement", "Yes", "No"],
        ["1. There is one set of objectives", "X", ""],
        ["2. Materials fit the occupation", "X – the shop manual of Harbor Tech", ""],
        ["3. The schedule lets learners finish", "", "Not before the evening class opens"],
        ["4. A lab is at hand", "", "X – no lab yet"],
        ["5. Buses run in the evening", "Not yet", ""],
        ["6. Gowns are at hand", "X-ray room is booked", ""],
      ])
    }
    let evidence = read.imported.program.evidence
    #expect(evidence.map(\.status) == [.met, .met, .notMet, .notMet, .met])
    #expect(read.keeps("Not yet"))
    #expect(evidence.last?.statement == "X-ray room is booked")
    #expect(
      evidence.dropFirst().first?.statement?.contains("the shop manual of Harbor Tech") == true)
    #expect(read.keeps("Not before the evening class opens"))
  }

  @Test func `a comment beside review questions is no requirement`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Requirement", "Review Questions", "Comments"],
        [
          "1. Single set of objectives",
          "Draft of the second reviewer\nAre the objectives integrated?\nSee the plan\n☒ Yes ☐ No",
          "Ask the college for a longer lab",
        ],
      ])
    }
    #expect(read.keeps("Ask the college for a longer lab"))
    #expect(read.keeps("Draft of the second reviewer"))
  }

  @Test func `a cell beside review questions that cites no rule is told`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Requirement", "Review Questions"],
        ["Bus passes are on hand", "Are there bus passes?\nIn the front office\n☒ Yes ☐ No"],
      ])
    }
    #expect(read.keeps("Bus passes are on hand"))
  }

  @Test func `a page alone is an answer to a requirement`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Requirement", "Response", "Page"],
        ["1. There is one set of objectives", "See the table of objectives", "4"],
        ["2. Materials fit the occupation", "", "annex of the handbook"],
      ])
    }
    #expect(read.imported.program.evidence.map(\.page) == ["4", "annex of the handbook"])
  }
}
