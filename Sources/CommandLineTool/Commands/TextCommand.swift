import ArgumentParser
import Authoring

/// The command `plait text FILE.docx...`.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ShownText.command,
    abstract: "Write what a Word file shows, as plain text.",
    discussion: """
      In reading order: a line a paragraph, a line a table row, cells parted by tabs. Tracked \
      changes are read as accepted; --view original reads the text as it stood before them, and \
      --changes lists them instead, with author and date. Of several files, each is headed by its \
      name, and one that cannot be read is told and passed over.
      """)

  @Argument(help: "The Word files (.docx).")
  var files: [String]

  @Flag(help: "Also write footnotes, endnotes, headers and footers by name, after the body.")
  var all = false

  @Option(help: "Tracked changes: accepted, or original for the text before them.")
  var view = ViewOption.accepted

  @Flag(help: "List the tracked changes instead: where, what, by whom, when, which words.")
  var changes = false

  func run() throws {
    var text = ShownText(of: files)
    text.hasMargins = all
    text.view = view.view
    text.listsChanges = changes
    try text.write()
  }
}
