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

  /// Refuses what cannot be written, before any work is done for it: a file that is there, and
  /// each that the command reads.
  func target(
    for file: String, _ source: ProgramSource, reading others: [String]
  ) throws -> ProgramTarget {
    if let output {
      let files = OutputFiles(force: outputOptions.force, reading: [file] + others)
      try files.check([output])
      return ProgramTarget(path: output, files: files)
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
    return ProgramTarget(path: file, files: OutputFiles(force: true, reading: others))
  }

  /// Writes the changed program and says so.
  func write(_ program: Program, from source: ProgramSource, to target: ProgramTarget) throws {
    let format = ProgramFormat(ofFile: target.path) ?? .yaml
    try target.files.write(Array(source.text(of: program, format).utf8), to: target.path)
    outputOptions.say("The program is in \(target.path).")
    if output != nil { outputOptions.say(source.lossOfRemarks) }
  }
}
