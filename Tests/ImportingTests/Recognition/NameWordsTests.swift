import Curriculum
import Importing
import Testing

/// Words before a bracket, which need not be a name.
struct NameWordsTests {
  @Test func `numbers and people before a bracket are no names of a strand`() {
    let read = ClaimedWords { builder in
      builder.paragraph(
        "Maria Lopez (adult education) and Dan Reyes (workforce training), 72 hours (adult education)"
      )
      builder.table(of: [
        ["Objective", "72 hours", "Maria Lopez", "Dan Reyes"],
        ["1. Chart intake", "Read a scale", "Speak up", "Measure intake"],
        ["2. Chart output", "Add amounts", "Ask for help", "Measure output"],
      ])
    }
    #expect(read.imported.program.objectives.flatMap(\.strands) == [])
  }

  @Test func `a label within a line does not reach over a bracket to the line above`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Single set of learning objectives", heading: 1)
      builder.paragraph(
        "Sort the mail (adult education)\nNotes: read labels\nWorkforce training: Scan parcels")
    }
    #expect(read.keeps("Sort the mail"))
  }
}
