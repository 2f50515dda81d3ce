import Curriculum
import Importing
import Testing

/// Values that the program keeps in a form of its own, and what is said beside them.
struct ValueWordsTests {
  @Test func `a legend explains names, and what it says besides is told`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Single set of learning objectives", heading: 1)
      builder.paragraph(
        "SWBAT = students will be able to.  Lettered skills are graded by the lead teacher.")
      builder.paragraph("SWBAT chart intake")
    }
    #expect(read.claims("students will be able to"))
    #expect(read.keeps("Lettered skills are graded by the lead teacher"))
  }

  @Test func `a line of a checklist that cites no rule is kept with its answer`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Requirement", "Response"], ["7. Bus passes are on hand", "In the front office"],
      ])
    }
    #expect(read.imported.program.evidence.map(\.statement) == ["In the front office"])
    #expect(read.imported.program.notes.map(\.text) == ["7. Bus passes are on hand"])
  }
}
