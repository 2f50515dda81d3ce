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
}
