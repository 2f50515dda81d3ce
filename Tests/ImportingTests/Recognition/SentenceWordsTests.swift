import Curriculum
import Importing
import Testing

/// Sentences that hold hours or a name of a list, and say more besides.
struct SentenceWordsTests {
  @Test func `a sentence about teaching together is kept when it says more than hours`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Schedule", heading: 1)
      builder.paragraph(
        "Both instructors are in the room together 6 hours a week, except during clinical rotations"
      )
    }
    #expect(read.imported.program.teamTeaching.overlap.perWeek == Amount(6))
    #expect(read.keeps("except during clinical rotations"))
  }

  @Test func `a sentence that says only how long both teach together is those hours`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Schedule", heading: 1)
      builder.paragraph("Both teachers are in the room together 6 hours a week.")
    }
    #expect(read.imported.program.teamTeaching.overlap.perWeek == Amount(6))
    #expect(read.imported.program.notes == [])
    #expect(read.imported.unplaced == [])
  }

  @Test func `hours of team teaching keep what is said beside them`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Team teaching", "4 hours a week in the lab; weekly debrief with Dana Cole"],
        ["Credential", "Certified Welder"],
      ])
    }
    #expect(read.imported.program.teamTeaching.overlap.perWeek == Amount(4))
    #expect(read.keeps("in the lab"))
    #expect(read.keeps("Dana Cole"))
  }

  @Test func `an expected gain keeps what is said beside its name`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Measurable skill gains", "Passing the state boiler exam by the end of June"],
        ["Credential", "Certified Welder"],
      ])
    }
    #expect(read.imported.program.expectedGains == [.skillsExam])
    #expect(read.keeps("boiler"))
  }

  @Test func `expected gains that are only named stand in the list alone`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Measurable skill gains", "Type 1; milestones"], ["Credential", "Certified Welder"],
      ])
    }
    #expect(read.imported.program.expectedGains == [.educationalLevel, .milestones])
    #expect(read.imported.program.notes == [])
    #expect(read.imported.unplaced == [])
  }

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
