import ArgumentParser
import Authoring
import Curriculum
import Frameworks

/// The command `plait frameworks search WORDS`.
struct FrameworksSearchCommand: ParsableCommand {
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
