import ArgumentParser
import Authoring

/// The command `plait schedule FILE -o FILE.docx`.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Write the units, hours and dates of the strands.",
    discussion: "The ending of the output's name says the format: .docx, .html or .md.")

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
    try files.write(opened.desk.schedule(opened.program, named: output), to: output)
    outputOptions.say(opened.remark)
    outputOptions.say("The schedule is in \(output).")
  }
}
