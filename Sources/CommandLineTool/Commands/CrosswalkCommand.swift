import ArgumentParser
import Authoring

/// The command `plait crosswalk FILE -o FILE.xlsx`.
struct CrosswalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosswalk",
    abstract: "Write the crosswalk of the objectives to standards and skills.",
    discussion: """
      The ending of the output's name says the format: .xlsx, .csv or .html. Without --framework \
      the crosswalk shows every framework that the program cites.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp(
      "Show this framework: its id (see `plait frameworks list`) or a CASE file.",
      valueName: "id"))
  var frameworks: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String

  @Flag(help: ArgumentHelp("Write how long each step took.", visibility: .hidden))
  var timings = false

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    var clock = StepClock(isOn: timings)
    let files = OutputFiles(
      force: outputOptions.force, reading: [file] + frameworks + deskOptions.files)
    try files.check([output])
    let opened = try OpenedProgram(
      at: file, deskOptions, frameworkFiles: frameworks.filter(Desk.isFrameworkFile))
    clock.note("load")
    let chosen = try opened.desk.frameworkIDs(frameworks)
    let exported = try opened.desk.crosswalk(opened.program, frameworks: chosen, named: output)
    clock.note("crosswalk")
    try files.write(exported, to: output)
    clock.note("write")
    outputOptions.say(opened.remark)
    outputOptions.say("The crosswalk is in \(output).")
  }
}
