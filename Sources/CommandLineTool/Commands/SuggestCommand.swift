import ArgumentParser
import Authoring
import Curriculum
import Frameworks

/// The command `plait suggest PROGRAM`.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Offer standards and skills for each outcome that has no alignment.",
    discussion: """
      Each item comes with the reason: words in common, the level of other items that the program \
      cites, and what other programs in the same folder aligned. Nothing leaves this machine. Take \
      what fits by its number, and look at the rest yourself:
        plait suggest nursing.iet.yaml
        plait suggest nursing.iet.yaml --apply 1.1 --apply 4.2 -o nursing-2.iet.yaml
      --apply best takes the first one of every outcome. You can also write a code into the file.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp(
      "Choose from this framework: its id (see `plait frameworks list`) or a file.",
      valueName: "id"))
  var frameworks: [String] = []

  @Option(help: ArgumentHelp("How many items to offer for an outcome.", valueName: "number"))
  var limit = 5

  @Option(
    help: ArgumentHelp("Take the suggestion of this number, or the best ones.", valueName: "number")
  )
  var apply: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the program with what was taken.", valueName: "file"))
  var output: String?

  @Flag(help: ArgumentHelp("Write how long each step took.", visibility: .hidden))
  var timings = false

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    var clock = StepClock(isOn: timings)
    let choices = try self.choices()
    let files = OutputFiles(
      force: outputOptions.force, reading: [file] + frameworks + deskOptions.files)
    try files.check([output].compactMap(\.self))
    let opened = try OpenedProgram(
      at: file, deskOptions, frameworkFiles: frameworks.filter(Desk.isFrameworkFile))
    let neighbors = NeighborPrograms(of: file)
    clock.note("load")
    let list = opened.desk.suggestions(
      for: opened.program, from: try opened.desk.frameworkIDs(frameworks),
      precedents: neighbors.precedents, limit: max(1, limit))
    clock.note("suggest")
    outputOptions.say(opened.remark)
    for name in neighbors.unread { outputOptions.say("\(name) could not be read and is left out.") }
    guard let output else {
      try StandardOutput.write(Self.text(list))
      return
    }
    let changed = try opened.program.accepting(choices, of: list)
    let format = ProgramFormat(ofFile: output) ?? .yaml
    try files.write(Array(opened.source.text(of: changed, format).utf8), to: output)
    outputOptions.say("The program with what you took is in \(output).")
    outputOptions.say(opened.source.lossOfRemarks)
  }

  private func choices() throws -> [SuggestionChoice] {
    guard apply.isEmpty == (output == nil) else {
      throw AuthoringError.request(
        apply.isEmpty ? "-o" : "--apply",
        apply.isEmpty
          ? "Say with --apply what to take, such as --apply 1.1 or --apply best."
          : "Say with -o where to write the program.")
    }
    return try apply.map { text in
      guard let choice = SuggestionChoice(text) else {
        throw AuthoringError.request(
          "--apply \(text)", "Give the number of a suggestion, such as 1.1, or the word best.")
      }
      return choice
    }
  }

  private static func text(_ list: [OutcomeSuggestions]) -> String {
    guard !list.isEmpty else { return "Every outcome has an alignment.\n" }
    var lines: [String] = []
    for (index, outcome) in list.enumerated() {
      lines.append("\(outcome.name): “\(outcome.text)”")
      for (number, suggestion) in outcome.suggestions.enumerated() {
        let found = suggestion.found
        lines.append("  \(index + 1).\(number + 1)  \(found.framework) \(found.item.line)")
        lines.append("       \(suggestion.reasonsInWords)")
      }
      if outcome.suggestions.isEmpty { lines.append("  No item shares a word with it.") }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}
