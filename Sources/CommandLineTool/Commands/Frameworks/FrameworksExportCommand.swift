import ArgumentParser
import Authoring
import Curriculum
import Frameworks

/// The command `plait frameworks export SOURCE --as FORMAT -o FILE`.
struct FrameworksExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Hand a list on, or a program's own objectives with their alignments.",
    discussion: """
      What a format cannot carry is said, field by field. For Canvas, Moodle, OpenSALT, the \
      Credential Registry, spreadsheets, and every program that reads CASE:
        plait frameworks export ccrs --as canvas -o ccrs.csv
        plait frameworks export nursing.iet.yaml --as case-1.1-strict -o nursing.case.json
      Of a program alone, -o names a folder for badges:
        --as open-badges              each credential as an achievement of Open Badges 3.0
        --as common-cartridge-1.3     curriculum standards metadata; also 1.4
      """)

  @Argument(help: "The id of a framework, a CASE file, or a program.")
  var source: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The format: \(HandingFormat.allNames.joined(separator: ", ")).", valueName: "format"))
  var format: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "What stands before identifiers in addresses, such as that of your CASE server.",
      valueName: "address"))
  var base: String?

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp("Also know the codes of this framework (a CASE file).", valueName: "file"))
  var frameworks: [String] = []

  @Option(
    help: ArgumentHelp("The day that it bears; without it, today.", valueName: "day"),
    transform: DayOption.init)
  var date: DayOption?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let files = OutputFiles(
      force: outputOptions.force, reading: [source] + frameworks + deskOptions.files)
    let chosen = try HandingFormat(named: format)
    try files.check([output])
    let changed = "\((date ?? .today).day)T00:00:00Z"
    let handed: HandedOn
    if Self.isProgram(source) {
      let opened = try OpenedProgram(at: source, deskOptions, frameworkFiles: frameworks)
      outputOptions.say(opened.remark)
      handed = try opened.desk.handOn(
        opened.program, as: chosen, named: output, changed: changed, base: base)
    } else {
      guard base == nil else {
        throw AuthoringError.request(
          "--base", "A list keeps the addresses that it has. Use --base with a program.")
      }
      let desk = try deskOptions.deskHere(frameworkFiles: frameworks, readsWords: true)
      handed = try desk.handOn(framework: source, as: chosen, named: output)
    }
    try handed.write(to: output, files)
    for loss in handed.losses { outputOptions.say(loss) }
    outputOptions.say("\(handed.title) \(handed.isFolder ? "are" : "is") in \(output).")
  }

  /// Whether a name is that of a program and not of a framework.
  private static func isProgram(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".yaml", ".yml", ".iet.json", ".docx"].contains { name.hasSuffix($0) }
  }
}
