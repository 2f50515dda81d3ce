import Curriculum
import Importing
import Testing

/// Rows that look empty, or that go on with the row above.
struct RowWordsTests {
  @Test func `a second row of a unit keeps its own hours`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Unit", "Topic", "Hours"], ["Unit 1", "Safety", "6"], ["Unit 1", "Safety", "9"],
        ["Unit 2", "Tools", "4"],
      ])
    }
    #expect(read.imported.program.units.map(\.totalHours) == [6, 4].map { Amount($0) })
    #expect(read.keeps("9"))
  }

  @Test func `a row with a comment alone was not left empty`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        [
          "#", "Objective", "Adult education", "Workforce preparation", "Workforce training", "Hue",
        ],
        ["1", "Chart intake", "Read a scale", "Speak up", "Measure intake", ""],
        ["2", "Chart output", "Add amounts", "Ask for help", "Measure output", ""],
        ["3", "", "", "", "", "moved to the spring term"],
      ])
    }
    #expect(read.imported.program.objectives.count == 2)
    #expect(read.keeps("moved to the spring term"))
  }

  @Test func `a sentence over the width of a list of courses is no part of it`() {
    let read = ClaimedWords {
      $0.table([
        ["Course title", "Course number", "Credits"],
        [.merged("Fall quarter", columns: 3)],
        ["Blueprint Reading", "SUR 100", "2"],
        [.merged("Learners who have taken this class before may skip it.", columns: 3)],
        ["Total Station Surveying", "SUR 110", "3"],
      ])
    }
    #expect(read.imported.program.courses.count == 2)
    #expect(read.keeps("Learners who have taken this class before"))
    #expect(read.claims("Fall quarter"))
  }

  @Test func `a number that the next word is glued to stays with that word`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Objective", "Adult education", "Workforce preparation", "Workforce training"],
        ["LO 8 Chart intake", "Read a scale", "Speak up", "Measure intake"],
        ["LO 9LO 9 Chart output", "Add amounts", "Ask for help", "Measure output"],
      ])
    }
    #expect(
      read.imported.program.objectives.map(\.statement) == [
        "Chart intake", "LO 9LO 9 Chart output",
      ])
  }

  @Test func `a unit names its objectives one by one or as a range`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Objective", "Adult education", "Workforce preparation", "Workforce training"],
        ["1. Chart intake", "Read a scale", "Speak up", "Measure intake"],
        ["2. Chart output", "Add amounts", "Ask for help", "Measure output"],
        ["3. Report", "Write a note", "Keep calm", "Call the nurse"],
        ["4. Clean up", "Read a label", "Keep order", "Mix cleaner"],
        ["5. Close", "Count stock", "Plan time", "Order supplies"],
      ])
      builder.paragraph("Schedule", heading: 1)
      builder.table(of: [
        ["Unit", "Hours", "Objectives"], ["Unit 1: Charts", "6", "1, 3-5"],
        ["Unit 2: Care", "4", "2 and 9"],
      ])
    }
    let program = read.imported.program
    let units = program.objectives.map { $0.units.map(\.rawValue) }
    #expect(units == [["unit-1"], ["unit-2"], ["unit-1"], ["unit-1"], ["unit-1"]])
    #expect(read.claims("1, 3-5"))
    #expect(read.imported.unplaced.contains { $0.words.contains("9") })
  }

  @Test func `a remark over the width of a set is no heading for a word that it has`() {
    let read = ClaimedWords {
      $0.table([
        ["Objective", "Adult education", "Workforce preparation", "Workforce training"],
        ["1. Chart intake", "Read a scale", "Speak up", "Measure intake"],
        [.merged("Get materials from the blue binder first", columns: 4)],
        ["2. Chart output", "Add amounts", "Ask for help", "Measure output"],
      ])
    }
    #expect(read.imported.program.objectives.count == 2)
    #expect(read.keeps("binder"))
  }

  @Test func `a unit that is named again with other hours keeps both`() {
    let unit = ClaimedWords {
      $0.table([
        ["#", "Objective", "Adult education", "Workforce preparation", "Workforce training"],
        [.merged("Unit 1: Safety (6 hours)", columns: 5)],
        ["1", "Chart intake", "Read a scale", "Speak up", "Measure intake"],
        [.merged("Unit 1: Safety (9 hours)", columns: 5)],
        ["2", "Chart output", "Add amounts", "Ask for help", "Measure output"],
      ])
    }.imported.program.units.first
    #expect(unit?.totalHours == Amount(6))
    #expect(unit?.notes == "hours: 9")
  }
}
