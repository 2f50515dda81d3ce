import ArgumentParser
import Authoring

/// The program that a picture shows, and where the picture goes.
struct PictureTarget: ParsableArguments {
  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write: a name in .svg or .png.", valueName: "file"))
  var output: String

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  /// Opens the program, draws what is asked for, and writes it.
  func draw(
    reading others: [String] = [], frameworkFiles: [String] = [],
    _ kind: (OpenedProgram) throws -> PictureKind
  ) throws {
    let files = OutputFiles(
      force: outputOptions.force, reading: [file] + others + deskOptions.files)
    try Desk.checkPictureName(output)
    try files.check([output])
    let opened = try OpenedProgram(at: file, deskOptions, frameworkFiles: frameworkFiles)
    let kind = try kind(opened)
    try files.write(
      opened.desk.picture(kind, of: opened.program, from: file, named: output), to: output)
    outputOptions.say(opened.remark)
    outputOptions.say("The picture is in \(output).")
  }
}
