import Curriculum
import Importing
import Testing

/// Sentences that hold hours or a name of a list, and say more besides.
struct SentenceWordsTests {
  @Test func `an outcome with hours in it stays an outcome of its list`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Workforce training", heading: 1)
      builder.paragraph("Complete the 10 hours OSHA course", listLevel: 0)
      builder.paragraph("Read a material safety sheet", listLevel: 0)
    }
    #expect(
      read.imported.program.objectives.flatMap { $0.outcomes[.workforceTraining].map(\.text) }
        == ["Complete the 10 hours OSHA course", "Read a material safety sheet"])
    #expect(read.imported.program.components[.workforceTraining] == nil)
  }
}
