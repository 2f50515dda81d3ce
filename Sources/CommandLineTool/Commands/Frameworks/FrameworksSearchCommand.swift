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

  @Option(
    help: ArgumentHelp("Look in this framework alone: its id or a CASE file.", valueName: "id"))
  var framework: String?

  @Option(help: "How many items to show at most.")
  var limit = 10

  @Flag(help: ArgumentHelp("Write how long each step took.", visibility: .hidden))
  var timings = false

  @OptionGroup var deskOptions: DeskOptions

  func run() throws {
    var clock = StepClock(isOn: timings)
    let files = framework.map { [$0] }?.filter(Desk.isFrameworkFile) ?? []
    let desk = try deskOptions.deskHere(frameworkFiles: files)
    let chosen = try framework.flatMap { try desk.frameworkIDs([$0])?.first }
    clock.note("load")
    let text = words.joined(separator: " ")
    var hits = desk.library.search(text, in: chosen, limit: max(1, limit))
    clock.note("index and search")
    if timings {
      hits = desk.library.search(text, in: chosen, limit: max(1, limit))
      clock.note("search")
    }
    for hit in hits {
      try StandardOutput.write("\(hit.found.framework) \(hit.found.item.line)\n")
    }
    if hits.isEmpty { try StandardOutput.write("Nothing was found.\n") }
  }
}
