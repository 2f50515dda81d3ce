import ArgumentParser
import Authoring
import Curriculum

/// The command `plait import FILE.docx`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a program out of a Word file.",
    discussion: """
      Finds the single set of learning objectives and what stands around it. Nothing is lost: what
      cannot be placed is listed with its place in the document. --report writes where each word
      went.
      """)

  @Argument(help: "The Word file (.docx).")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the program; without it, to the screen.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Write where each word went, as JSON.", valueName: "file"))
  var report: String?

  @Option(help: "The form of the program: yaml or json.")
  var format: FormatOption = .yaml

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp("Also know the codes of this framework (a CASE file).", valueName: "file"))
  var frameworks: [String] = []

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let desk = try deskOptions.desk(frameworkFiles: frameworks)
    let imported = try desk.importDocument(at: file)
    let bytes = Array(imported.text(format.form).utf8)
    let files = OutputFiles(force: outputOptions.force)
    if let report { try files.check(report) }
    if let output {
      try files.write(bytes, to: output)
    } else {
      StandardOutput.write(bytes)
    }
    if let report { try files.write(imported.reportJSON(), to: report) }
    outputOptions.say(imported.summary)
    if let output { outputOptions.say("The program is in \(output).") }
    if let report { outputOptions.say("Where each word went is in \(report).") }
  }
}
