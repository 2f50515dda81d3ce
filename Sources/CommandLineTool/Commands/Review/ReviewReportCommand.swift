import ArgumentParser
import Authoring

/// The command `plait review report PROGRAM -o FILE`.
struct ReviewReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the table of criteria, findings, responses and changes, round by round.",
    discussion:
      "The ending of the output's name says the format: .docx, .html, .md or .csv.")

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let files = OutputFiles(force: outputOptions.force, reading: [file] + deskOptions.files)
    try files.check([output])
    let opened = try OpenedProgram(at: file, deskOptions)
    try files.write(opened.desk.reviewReport(opened.program, named: output), to: output)
    outputOptions.say(opened.remark)
    outputOptions.say("The responses to reviewers are in \(output).")
  }
}
