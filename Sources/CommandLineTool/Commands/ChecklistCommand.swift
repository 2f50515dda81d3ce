import ArgumentParser
import Authoring

/// The command `plait checklist FILE -o FILE.docx`.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Write what is asked of a program, how far it is met and what shows it.",
    discussion: """
      The ending of the output's name says the format: .docx, .xlsx, .html or .md. Without \
      --framework the checklist answers the lists that the profile requires. What nobody has \
      answered and the program does not show stands as an open question.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp(
      "Answer this list: its id (see `plait frameworks list`) or a CASE file.", valueName: "id"))
  var frameworks: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let files = OutputFiles(
      force: outputOptions.force, reading: [file] + frameworks + deskOptions.files)
    try files.check([output])
    let opened = try OpenedProgram(
      at: file, deskOptions, frameworkFiles: frameworks.filter(Desk.isFrameworkFile))
    let chosen = try opened.desk.frameworkIDs(frameworks)
    try files.write(
      opened.desk.checklist(opened.program, frameworks: chosen, named: output), to: output)
    outputOptions.say(opened.remark)
    outputOptions.say("The checklist is in \(output).")
  }
}
