import ArgumentParser
import Authoring
import Curriculum
import Frameworks

/// The command `plait frameworks show ID`.
struct FrameworksShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "The items of a framework as a tree of codes and labels.")

  @Argument(help: "The id of the framework (see `plait frameworks list`), or a CASE file.")
  var framework: String

  /// Deeper items stand as far in as this: a hostile chain would fill the screen with blanks.
  private static let deepestIndent = 20

  @OptionGroup var deskOptions: DeskOptions

  func run() throws {
    let files = Desk.isFrameworkFile(framework) ? [framework] : []
    let desk = try deskOptions.deskHere(frameworkFiles: files)
    for id in try desk.frameworkIDs([framework]) ?? [] {
      guard let shown = desk.library[id] else { continue }
      try StandardOutput.write("\(shown.title)\n\(shown.licence.statement)\n")
      if let note = shown.note { try StandardOutput.write("\(note)\n") }
      try StandardOutput.write("\n")
      for item in shown.items {
        let level = item.level.isEmpty ? "" : "  [\(item.level.joined(separator: ", "))]"
        let indent = String(repeating: "  ", count: min(item.depth, Self.deepestIndent))
        try StandardOutput.write("\(indent)\(item.line)\(level)\n")
      }
    }
  }
}
