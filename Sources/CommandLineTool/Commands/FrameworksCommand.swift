import ArgumentParser
import Authoring
import Curriculum
import Frameworks

/// The command `plait frameworks list|show|search`.
struct FrameworksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frameworks",
    abstract: "List the standards, skills and requirements that Plait knows.",
    subcommands: [List.self, Show.self, Search.self])

  /// The command `plait frameworks list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Each framework with its id, kind, size and license.")

    @OptionGroup var deskOptions: DeskOptions

    func run() throws {
      let desk = try deskOptions.desk()
      for framework in desk.library.frameworks {
        let size = "\(framework.items.count) items"
        try StandardOutput.write(
          """
          \(framework.id)
            \(framework.title)
            \(framework.kind.rawValue), \(size); \(framework.licence.name)

          """)
      }
    }
  }

  /// The command `plait frameworks show ID`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "The items of a framework as a tree of codes and labels.")

    @Argument(help: "The id of the framework (see `plait frameworks list`), or a CASE file.")
    var framework: String

    @OptionGroup var deskOptions: DeskOptions

    func run() throws {
      let files = Desk.isFrameworkFile(framework) ? [framework] : []
      let desk = try deskOptions.desk(frameworkFiles: files)
      for id in try desk.frameworkIDs([framework]) ?? [] {
        guard let shown = desk.library[id] else { continue }
        try StandardOutput.write("\(shown.title)\n\(shown.licence.statement)\n")
        if let note = shown.note { try StandardOutput.write("\(note)\n") }
        try StandardOutput.write("\n")
        for item in shown.items {
          let level = item.level.isEmpty ? "" : "  [\(item.level.joined(separator: ", "))]"
          let indent = String(repeating: "  ", count: item.depth)
          let words = item.label.isEmpty ? item.statement : item.label
          try StandardOutput.write("\(indent)\(item.code)  \(words)\(level)\n")
        }
      }
    }
  }

  /// The command `plait frameworks search WORDS`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Find items by their words or code.")

    @Argument(help: "The words to look for.")
    var words: [String]

    @Option(help: ArgumentHelp("Look in this framework alone.", valueName: "id"))
    var framework: String?

    @Option(help: "How many items to show at most.")
    var limit = 10

    @OptionGroup var deskOptions: DeskOptions

    func run() throws {
      let desk = try deskOptions.desk()
      let chosen = try framework.flatMap { try desk.frameworkIDs([$0])?.first }
      let hits = desk.library.search(
        words.joined(separator: " "), in: chosen, limit: max(1, limit))
      for hit in hits {
        let item = hit.found.item
        let label = item.label.isEmpty ? item.statement : item.label
        try StandardOutput.write("\(hit.found.framework) \(item.code)  \(label)\n")
      }
      if hits.isEmpty { try StandardOutput.write("Nothing was found.\n") }
    }
  }
}
