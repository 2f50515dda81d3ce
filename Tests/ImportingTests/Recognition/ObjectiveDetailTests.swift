import Curriculum
import Frameworks
import Importing
import Testing

/// What stands apart from the objective that it belongs to.
struct ObjectiveDetailTests {
  private func read(_ outline: SourceOutline) -> Imported {
    ClaimedWords(of: outline).imported
  }

  private func builder(labels: [String]) -> OutlineBuilder {
    var builder = OutlineBuilder()
    builder.paragraph("Learning objectives", heading: 1)
    for label in labels {
      builder.paragraph(label, heading: 2)
      builder.paragraph("Take a pulse and chart it.")
      builder.paragraph("Adult education: Read a scale.", listLevel: 0)
      builder.paragraph("Workforce preparation: Speak up.", listLevel: 0)
      builder.paragraph("Workforce training: Measure a pulse.", listLevel: 0)
    }
    return builder
  }

  @Test func `the statement stands below a heading that is the label alone`() {
    let program = read(builder(labels: ["LO 1", "LO 2"]).outline).program
    #expect(program.objectives.map(\.label) == ["LO 1", "LO 2"])
    #expect(
      program.objectives.map(\.statement)
        == Array(repeating: "Take a pulse and chart it.", count: 2))
    #expect(program.objectives.map(\.strands.count) == [3, 3])
  }

  @Test func `a statement in bold that says something of hours is no heading`() {
    var builder = OutlineBuilder()
    builder.paragraph("Learning objectives", heading: 1)
    builder.paragraph("Objective 1", heading: 2)
    builder.paragraph("Keep a log for three days, and total the hours.", isBold: true)
    builder.paragraph("Adult education: Read a scale.", listLevel: 0)
    builder.paragraph("Workforce training: Measure a pulse.", listLevel: 0)
    let program = read(builder.outline).program
    #expect(program.objectives.map(\.label) == ["Objective 1"])
    #expect(
      program.objectives.map(\.statement) == ["Keep a log for three days, and total the hours."])
  }

  @Test func `a table further down says how the objectives that it names are assessed`() {
    var builder = builder(labels: ["LO 1", "LO 2", "LO 3"])
    builder.paragraph("Assessment", heading: 1)
    builder.table(of: [
      ["Objective", "Assessment"], ["LO 1", "Check-off"], ["LO 3", "Spoken report"],
    ])
    let imported = read(builder.outline)
    #expect(
      imported.program.objectives.map { $0.assessments.map(\.text) } == [
        ["Check-off"], [], ["Spoken report"],
      ])
    #expect(imported.unplaced.map(\.words) == [])
  }

  @Test func `a table that names no objective above is not about them`() {
    var builder = builder(labels: ["LO 1", "LO 2"])
    builder.paragraph("Other classes", heading: 1)
    builder.table(of: [
      ["Objective", "Assessment"], ["LO 8", "Check-off"], ["LO 9", "Spoken report"],
    ])
    let imported = read(builder.outline)
    #expect(imported.program.objectives.flatMap(\.assessments) == [])
    #expect(imported.unplaced.map(\.words).contains("Check-off"))
  }

  @Test func `people in a table and again in another are named once`() {
    var builder = OutlineBuilder()
    builder.table(of: [
      ["Name", "Strands"], ["Ruth Castellanos, M.Ed.", "adult education"],
      ["Ann Dubois, RN", "workforce training"],
    ])
    builder.table(of: [
      ["Strand", "Hours", "Instructors"],
      ["Adult education", "96 hours", "Ruth Castellanos, M.Ed."],
      ["Workforce training", "128 hours", "Ann Dubois, RN"],
    ])
    let imported = read(builder.outline)
    #expect(
      imported.program.instructors.map(\.name) == ["Ruth Castellanos, M.Ed.", "Ann Dubois, RN"])
  }
}
