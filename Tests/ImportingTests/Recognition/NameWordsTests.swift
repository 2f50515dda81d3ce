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

  @Test func `a sentence behind a label, a heading or the name of a column is told`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Boiler Operator IET", heading: 1)
      builder.paragraph("Alder County School")
      builder.paragraph("Learning objectives. Maria keeps the old ones in her office", heading: 1)
      builder.table(of: [
        [
          "Objective", "Adult education", "Workforce preparation",
          "Workforce training. Dan wants fewer of these",
        ],
        ["1. Chart intake", "Read a scale", "Speak up", "Measure intake"],
        ["2. Chart output", "Add amounts", "Ask for help", "Measure output"],
      ])
      builder.paragraph("Contact", heading: 1)
      builder.table(of: [
        ["Credential. Nobody sat for it last May", "Certified Welder"],
        ["Class size", "12 learners"], ["Funding", "Title II"],
      ])
    }
    #expect(read.imported.program.objectives.count == 2)
    #expect(read.imported.program.pathway.credentials.map(\.name) == ["Certified Welder"])
    #expect(
      read.imported.unplaced.map(\.words) == [
        " Maria keeps the old ones in her office", " Dan wants fewer of these",
        " Nobody sat for it last May",
      ])
  }
}
