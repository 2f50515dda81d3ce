import Curriculum
import Importing
import TestSupport
import Testing

/// The comments of a Word file as comments of the program.
struct ReviewCommentTests {
  @Test func `a comment has its author, words, part and answer, and is open or resolved`() throws {
    let row = [
      ReviewedDocument.run("1. Chart vital signs."),
      ReviewedDocument.commented("Read a scale.", 0)
        + ReviewedDocument.commented("", 1), ReviewedDocument.run("Speak up."),
      ReviewedDocument.commented("Take a pulse.", 2),
    ]
    let comments = [
      ReviewedDocument.comment(0, by: "Ana", "Which scale?", paragraph: "A0"),
      ReviewedDocument.comment(1, by: "Ben", "The bathroom scale.", paragraph: "A1"),
      ReviewedDocument.comment(2, by: "Ben", "Good.", paragraph: "A2"),
      ReviewedDocument.comment(3, by: "Cy", " ", paragraph: "A3"),
    ].joined()
    let extended = """
      <w15:commentEx w15:paraId="A0" w15:done="1"/>\
      <w15:commentEx w15:paraId="A1" w15:paraIdParent="A0" w15:done="1"/>\
      <w15:commentEx w15:paraId="A2" w15:done="0"/>
      """
    let imported = try ReviewedDocument.imported(
      rows: [row], comments: comments, extended: extended)
    let objective = imported.program.objectives[0]
    let read = imported.program.comments
    #expect(read.map(\.text) == ["Which scale?", "The bathroom scale.", "Good."])
    #expect(read.map(\.author) == ["Ana", "Ben", "Ben"])
    #expect(read.map(\.date) == Array(repeating: "2026-03-02T09:00:00Z", count: 3))
    #expect(read[0].quoted == "Read a scale.")
    #expect(read[0].place == "table 1, row 2, column 2")
    #expect(read[0].part == objective.outcomes.adultEducation[0].id)
    #expect(read[2].part == objective.outcomes.workforceTraining[0].id)
    #expect(read.map(\.answers) == [nil, read[0].id, nil])
    #expect(read.map(\.status) == [.resolved, .resolved, .open])
    #expect(
      imported.findings.first { $0.code == "IMP-108" }?.message
        == "3 comments by Ana and Ben stand among the comments of the program, 1 of them open.")
  }

  @Test func `comments are no part of the account`() throws {
    let row = [
      ReviewedDocument.commented("1. Chart vital signs.", 0), ReviewedDocument.run("Read."),
      ReviewedDocument.run("Speak up."), ReviewedDocument.run("Take a pulse."),
    ]
    let imported = try ReviewedDocument.imported(
      rows: [row], comments: ReviewedDocument.comment(0, by: "", "Elsewhere", paragraph: "A0"))
    #expect(!imported.entries.contains { $0.text.contains("Elsewhere") })
    #expect(imported.program.comments.map(\.author) == [nil])
    #expect(
      imported.findings.first { $0.code == "IMP-108" }?.message
        == "1 comment by somebody stands among the comments of the program, open.")
  }
}
