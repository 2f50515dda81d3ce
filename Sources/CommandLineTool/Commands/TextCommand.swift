import ArgumentParser
import Authoring

/// The command `plait text FILE.docx`.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Write what a Word file shows, as plain text.",
    discussion: "In reading order: a line a paragraph, a line a table row, cells parted by tabs.")

  @Argument(help: "The Word file (.docx).")
  var file: String

  @Flag(help: "Also write footnotes, endnotes, headers and footers, after the body.")
  var all = false

  func run() throws {
    try StandardOutput.write(WordFile(at: file).text(withMargins: all))
  }
}
