import ArgumentParser
import Authoring

/// The command `plait outcomes FILE -o FILE.docx`.
struct OutcomesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcomes",
    abstract:
      "Write the course outcome summary: each course with its competencies and how they are shown.",
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
    try files.write(opened.desk.courseOutcomes(opened.program, named: output), to: output)
    outputOptions.say(opened.remark)
    outputOptions.say("The course outcome summary is in \(output).")
  }
}
