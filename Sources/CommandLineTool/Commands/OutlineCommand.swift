import ArgumentParser
import Authoring

/// The command `plait outline FILE.docx`.
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Write the headings, paragraphs and tables of a Word file, as Plait sees them.")

  @Argument(help: "The Word file (.docx).")
  var file: String

  func run() throws {
    try StandardOutput.write(WordFile(at: file).outline)
  }
}
