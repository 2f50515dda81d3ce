import ArgumentParser
import Authoring

/// The command `plait review submit PROGRAM`.
struct ReviewSubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Begin a round: the program goes to a reviewer as it stands.",
    discussion: """
      The round keeps the number of the revision and the SHA-256 of the content, so that a later \
      change can be told.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(help: "Who reviews; without it, the first step of the profile's review.")
  var reviewer: String?

  @Option(
    help: ArgumentHelp("The day; without it, today.", valueName: "year-month-day"),
    transform: DayOption.init)
  var date: DayOption?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  func run() throws {
    let opened = try OpenedProgram(at: file, deskOptions)
    let target = try changed.target(for: file, opened.source, reading: deskOptions.files)
    var program = opened.program
    let who = reviewer ?? program.nextReviewer(of: opened.desk.profile)
    try program.submit(to: who, on: (date ?? .today).day)
    try changed.write(program, from: opened.source, to: target)
  }
}
