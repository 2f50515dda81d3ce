import ArgumentParser
import Authoring
import Curriculum

/// The options of every command that changes a program's own file.
struct ChangedProgramOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write the program; with --force and without it, over the old one.",
      valueName: "file"))
  var output: String?

  @OptionGroup var outputOptions: OutputOptions

  /// Refuses what cannot be written, before any work is done for it.
  func target(for file: String, _ source: ProgramSource) throws -> String {
    if let output {
      try files(for: file).check([output])
      return output
    }
    guard outputOptions.force else {
      throw AuthoringError.request(
        file, "Say with -o where to write the program, or with --force to write over it.")
    }
    guard !source.isWord else {
      throw AuthoringError.request(
        file, "A Word file is never written over. Say with -o where to write the program.")
    }
    guard source.lossOfRemarks.isEmpty else {
      throw AuthoringError.request(
        file,
        "The file has lines that begin with #, which would be lost. Say with -o where to write.")
    }
    return file
  }

  /// Writes the changed program and says so.
  func write(
    _ program: Program, from source: ProgramSource, of file: String, to target: String
  ) throws {
    let format = ProgramFormat(ofFile: target) ?? .yaml
    let bytes = Array(source.text(of: program, format).utf8)
    try (output == nil ? OutputFiles(force: true) : files(for: file)).write(bytes, to: target)
    outputOptions.say("The program is in \(target).")
    if output != nil { outputOptions.say(source.lossOfRemarks) }
  }

  private func files(for file: String) -> OutputFiles {
    OutputFiles(force: outputOptions.force, reading: [file])
  }
}
