import Curriculum
import Importing
import TestSupport
import Testing

/// Tracked changes as proposals of the program.
struct ProposalTests {
  private let row = ["1. Chart vital signs.", "Read a scale.", "Speak up.", "Take a pulse."]
    .map(ReviewedDocument.run)

  @Test func `what was put in and taken out stands among the proposals, with its part`() throws {
    var row = row
    row[1] =
      ReviewedDocument.run("Read a ") + ReviewedDocument.deleted("ruler")
      + ReviewedDocument.inserted("scale")
    let imported = try ReviewedDocument.imported(rows: [row])
    let outcome = imported.program.objectives[0].outcomes.adultEducation[0]
    #expect(outcome.text == "Read a scale")
    let proposals = imported.program.proposals
    #expect(proposals.map(\.kind) == [.deletion, .insertion])
    #expect(proposals.map(\.text) == ["ruler", "scale"])
    #expect(proposals.map(\.author) == ["Ben", "Ana"])
    #expect(proposals.map(\.date) == [nil, "2026-03-01T08:00:00Z"])
    #expect(proposals.map(\.place) == Array(repeating: "table 1, row 2, column 2", count: 2))
    #expect(proposals.map(\.part) == [outcome.id, outcome.id])
    #expect(Set(proposals.map(\.id)).count == 2)
    #expect(
      imported.findings.first { $0.code == "IMP-107" }?.message == """
        2 tracked changes by Ben and Ana were read as accepted; they stand among the proposals of \
        the program.
        """)
  }

  @Test func `a row that was put in is one proposal, and not one more for each cell`() throws {
    let cells = ["2. Wash hands.", "Retell steps.", "Coach a partner.", "Wash."].map {
      "<w:tc><w:p>\(ReviewedDocument.inserted($0))</w:p></w:tc>"
    }
    let inserted =
      "<w:tr><w:trPr><w:ins w:id=\"9\" w:author=\"Ana\"/></w:trPr>\(cells.joined())</w:tr>"
    let deleted = """
      <w:tr><w:trPr><w:del w:id="8" w:author="Ben"/></w:trPr>\
      <w:tc><w:p>\(ReviewedDocument.run("3. Fax."))</w:p></w:tc></w:tr>
      """
    let imported = try ReviewedDocument.imported(rows: [row], rawRows: inserted + deleted)
    let proposals = imported.program.proposals
    #expect(proposals.map(\.kind) == [.insertion, .deletion])
    #expect(proposals[0].text == "2. Wash hands. Retell steps. Coach a partner. Wash.")
    #expect(proposals[0].place == "table 1, row 3")
    #expect(proposals[0].part == imported.program.objectives[1].id)
    #expect(proposals[1].text == "3. Fax.")
    #expect(proposals[1].part == nil)
  }

  @Test func `a change of looks, and one without words, is no proposal`() throws {
    var row = row
    row[2] = """
      <w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="Ana"><w:rPr/></w:rPrChange></w:rPr>\
      <w:t>Speak up.</w:t></w:r>
      """
    let imported = try ReviewedDocument.imported(rows: [row])
    #expect(imported.program.proposals.isEmpty)
    #expect(!imported.findings.contains { $0.code == "IMP-107" })
  }
}
