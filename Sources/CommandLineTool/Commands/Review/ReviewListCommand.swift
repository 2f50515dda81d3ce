import ArgumentParser
import Authoring

/// The command `plait review list PROGRAM`.
struct ReviewListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The rounds, with the ids of their findings, and the comments that are open.")

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @OptionGroup var deskOptions: DeskOptions

  func run() throws {
    let opened = try OpenedProgram(at: file, deskOptions)
    try StandardOutput.write(ReviewList(of: opened.program).text)
  }
}
