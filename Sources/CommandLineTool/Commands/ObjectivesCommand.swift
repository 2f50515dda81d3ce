import ArgumentParser
import Authoring

/// The command `plait objectives FILE -o FILE.docx`.
struct ObjectivesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objectives",
    abstract: "Write the single set of learning objectives as a document.",
    discussion: "The ending of the output's name says the format: .docx or .html.")

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
    try files.write(opened.desk.objectiveSheet(opened.program, named: output), to: output)
    outputOptions.say(opened.remark)
    outputOptions.say("The objectives are in \(output).")
  }
}
