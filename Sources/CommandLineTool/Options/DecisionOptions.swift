import ArgumentParser
import Authoring
import Curriculum

/// The arguments of the commands that end a round of review.
struct DecisionOptions: ParsableArguments {
  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(help: "Whose round it is, where several are under way.")
  var reviewer: String?

  @Option(
    help: ArgumentHelp("The day; without it, today.", valueName: "year-month-day"),
    transform: DayOption.init)
  var date: DayOption?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  /// Records the decision in the program.
  func decide(_ decision: ReviewRound.Decision) throws {
    let opened = try OpenedProgram(at: file, deskOptions)
    let target = try changed.target(for: file, opened.source, reading: deskOptions.files)
    var program = opened.program
    let remark = try program.decide(
      decision, by: reviewer, on: (date ?? .today).day)
    try changed.write(program, from: opened.source, to: target)
    if let remark { changed.outputOptions.say(remark) }
  }
}
