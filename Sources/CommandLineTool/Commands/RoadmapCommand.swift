import ArgumentParser
import Authoring

/// The command `plait roadmap FILE`.
struct RoadmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap",
    abstract: "Show what of a program is done, phase by phase, and what is next.",
    discussion: """
      Without -o the roadmap is printed. The ending of the output's name says the format: .docx, \
      .html or .md.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let files = OutputFiles(force: outputOptions.force, reading: [file] + deskOptions.files)
    if let output { try files.check([output]) }
    let opened = try OpenedProgram(at: file, deskOptions)
    guard let output else {
      return try StandardOutput.write(opened.desk.roadmap(opened.program))
    }
    try files.write(opened.desk.roadmap(opened.program, named: output), to: output)
    outputOptions.say("The roadmap is in \(output).")
  }
}
