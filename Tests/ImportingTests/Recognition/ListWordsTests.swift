import Curriculum
import Importing
import Testing

/// Lists of one strand, and what stands beside their outcomes and above them.
struct ListWordsTests {
  @Test func `lists that are no objectives leave what stands beside their outcomes`() throws {
    let read = ClaimedWords { builder in
      builder.paragraph("Single set of learning objectives", heading: 1)
      builder.table(of: [
        ["Objective", "Adult education", "Workforce preparation", "Workforce training"],
        ["1. Chart intake", "Read a scale", "Speak up", "Measure intake"],
        ["2. Chart output", "Add amounts", "Ask for help", "Measure output"],
      ])
      builder.paragraph("Workforce training", heading: 1)
      builder.table(of: [
        ["Competency", "Assessment", "Materials", "Remarks", "Unit"],
        ["Measure a pulse", "Skills check with a partner", "Blue stethoscope", "Twice", "Week 2"],
        ["Measure a fever", "Return demonstration", "Ear thermometer", "Once", "Week 3"],
      ])
    }
    let program = read.imported.program
    #expect(program.objectives.map(\.label) == ["1", "2"])
    #expect(
      program.assessments.map(\.text) == ["Skills check with a partner", "Return demonstration"])
    #expect(program.materials.map(\.text) == ["Blue stethoscope", "Ear thermometer"])
    #expect(program.notes.contains { $0.text.contains("Twice") })
    #expect(program.units.map(\.label) == ["Week 2", "Week 3"])
    let fields = Set(read.imported.entries.flatMap(\.fields))
    #expect(!fields.contains { $0.hasSuffix("objective 3") || $0.hasSuffix("objective 4") })
  }

  @Test func `what stands above the first band of a strand is no header unless it reads like one`()
  {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Drafted by the advisory board in May", ""], ["Outcome", "Assessment"],
        ["Adult education", ""], ["Read a scale", "Quiz"], ["Add amounts", "Worksheet"],
        ["Workforce training", ""], ["Measure intake", "Skills check"],
      ])
    }
    #expect(read.keeps("Drafted by the advisory board in May"))
  }

  @Test func `a band below two hundred rows names its strand`() {
    let read = ClaimedWords { builder in
      var rows = [["Outcome", "Assessment"], ["Adult education", ""]]
      rows += (1...120).map { ["Read chart \($0)", "Quiz \($0)"] }
      rows += [["Workforce preparation", ""]]
      rows += (1...120).map { ["Ask for help \($0)", "Role play \($0)"] }
      rows += [["Workforce training", ""], ["Measure intake", "Skills check"]]
      builder.table(of: rows)
    }
    let training = read.imported.program.objectives.flatMap { $0.outcomes[.workforceTraining] }
    #expect(training.map(\.text) == ["Measure intake"])
  }
}
