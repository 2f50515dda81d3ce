import ArgumentParser
import Authoring

/// The program that a document is made of, and where the document goes.
struct DocumentTarget: ParsableArguments {
  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  /// Opens the program, writes what is made of it, and says so: `The schedule is` in its file.
  func write(
    _ said: String, readsFrameworks: Bool = true, reading others: [String] = [],
    _ make: (OpenedProgram, OutputFiles) throws -> Void
  ) throws {
    let files = OutputFiles(
      force: outputOptions.force, reading: [file] + others + deskOptions.files)
    try files.check([output])
    let opened = try OpenedProgram(at: file, deskOptions, readsFrameworks: readsFrameworks)
    try make(opened, files)
    outputOptions.say(opened.remark)
    outputOptions.say("\(said) in \(output).")
  }
}
