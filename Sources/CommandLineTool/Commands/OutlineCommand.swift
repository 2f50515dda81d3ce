import ArgumentParser
import Authoring

/// The command `plait outline FILE.docx`.
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Write the headings, paragraphs and tables of a Word file, as Plait sees them.",
    discussion: """
      With --format json, for other programs: every block with its place, style, label and level, \
      the runs that look special, with their links, and what is anchored in it; tables with the \
      row, column and span of each cell; then sections, notes, headers, footers, comments, tracked \
      changes and notices. Everything is counted from 1.
      """)

  /// What people and programs read.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The Word file (.docx).")
  var file: String

  @Option(help: "How to write it.")
  var format = Form.text

  func run() throws {
    let document = try WordFile(at: file)
    switch format {
    case .text:
      for notice in document.notices { StandardError.write("\(file): \(notice)") }
      try StandardOutput.write(asItIs: document.outline)
    case .json: try StandardOutput.write(document.json)
    }
  }
}
