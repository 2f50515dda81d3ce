import Curriculum
import Frameworks
import Importing
import Testing

/// What the columns of a set are taken for where their headings do not say it.
struct SetColumnTests {
  @Test func `of two columns of weeks the one that says what learners do holds the objectives`() {
    let program = ClaimedWords { builder in
      builder.table([
        ["Wk", "Where the week leads", "Adult education", "Workforce preparation", "Training"],
        ["1", "Draw blood from a training arm", "Read the steps", "Be on time", "Choose a tube"],
        ["2", "Report a failed attempt", "Write a note", "Own up to errors", "Fill in the form"],
      ])
    }.imported.program
    #expect(
      program.objectives.map(\.statement) == [
        "Draw blood from a training arm", "Report a failed attempt",
      ])
    #expect(program.units.map(\.label) == ["1", "2"])
  }

  @Test func `a week without class is no objective`() {
    let read = ClaimedWords { builder in
      builder.table([
        ["Wk", "Learners can …", "Adult education", "Workforce preparation", "Training"],
        ["1", "Measure plastic parts", "Round decimals", "Check own work", "Use a caliper"],
        ["", .merged("No class (winter recess)", columns: 4)],
        ["2", "Run a batch of 20", "Find the mean", "Hand over the shift", "Load and inspect"],
      ])
    }
    #expect(
      read.imported.program.objectives.map(\.statement) == [
        "Measure plastic parts", "Run a batch of 20",
      ])
    #expect(read.imported.unplaced.map(\.words) == ["No class (winter recess)"])
  }
}
