import ArgumentParser
import Authoring

/// The command `plait new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented program to start from.")

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; without it, to the screen.", valueName: "file"))
  var output: String?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let text = try deskOptions.desk(readsWords: false).starterProgram()
    guard let output else { return try StandardOutput.write(asItIs: text) }
    try OutputFiles(force: outputOptions.force).write(Array(text.utf8), to: output)
    outputOptions.say("A program to start from is in \(output).")
  }
}
