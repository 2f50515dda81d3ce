import ArgumentParser
import Authoring
import Curriculum

/// The command `plait import FILE.docx`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a program out of a Word file.",
    discussion: """
      Finds the single set of learning objectives and what stands around it. Nothing is lost: what \
      cannot be placed is listed with its place in the document. --report writes where each word \
      went. The exit code is 1 when no objectives were found; the program is written all the same.
      """)

  @Argument(help: "The Word file (.docx).")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the program; without it, to the screen.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Write where each word went, as JSON.", valueName: "file"))
  var report: String?

  @Option(help: "The form of the program: yaml or json; without it, as the output is called.")
  var format: FormatOption?

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp("Also know the codes of this framework (a CASE file).", valueName: "file"))
  var frameworks: [String] = []

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let files = OutputFiles(force: outputOptions.force, reading: [file])
    try files.check([output, report].compactMap(\.self))
    let form = try format(of: output)
    let document = try WordFile(at: file)
    let imported = try deskOptions.desk(frameworkFiles: frameworks).importDocument(document)
    let bytes = Array(imported.text(form).utf8)
    if let output {
      try files.write(bytes, to: output)
    } else {
      try StandardOutput.write(bytes)
    }
    if let report { try files.write(imported.reportJSON(), to: report) }
    outputOptions.say(imported.summary)
    if let output { outputOptions.say("The program is in \(output).") }
    if let report { outputOptions.say("Where each word went is in \(report).") }
    if imported.hasErrors { throw ExitStatus.findings }
  }

  /// The form that was asked for, or the one that the output's name says.
  private func format(of output: String?) throws -> ProgramFormat {
    let name = output?.lowercased() ?? ""
    let named: FormatOption? =
      name.hasSuffix(".json") ? .json : name.hasSuffix(".yaml") ? .yaml : nil
    if let output, let format, let named, format != named {
      throw AuthoringError.request(
        output, "The name says \(named.rawValue), and --format says \(format.rawValue).")
    }
    return (format ?? named ?? .yaml).form
  }
}
