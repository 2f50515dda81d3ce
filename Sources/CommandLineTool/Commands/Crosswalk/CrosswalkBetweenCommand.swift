import ArgumentParser
import Authoring

/// The command `plait crosswalk between A B [PROGRAM]... -o FILE.xlsx`.
struct CrosswalkBetweenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "between",
    abstract: "Write which items of two frameworks belong together, and why.",
    discussion: """
      Two items belong together where an objective of a program meets both, or where publishers \
      have linked them. Each pair is shown with its path. The ending of the output's name says the \
      format: .xlsx, .csv, .html, .docx or .md.
      """)

  @Argument(help: "A framework: its id (see `plait frameworks list`) or a CASE file.")
  var first: String

  @Argument(help: "Another framework: its id or a CASE file.")
  var second: String

  @Argument(help: "Programs (.iet.yaml, .iet.json) or Word files (.docx) with objectives.")
  var programs: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let frameworks = [first, second].filter(Desk.isFrameworkFile)
    let files = OutputFiles(
      force: outputOptions.force, reading: frameworks + programs + deskOptions.files)
    try files.check([output])
    let sources = try programs.map { try ProgramSource(at: $0) }
    var beside: [String] = []
    for file in programs.flatMap(FrameworkShelf.files(beside:)) where !beside.contains(file) {
      beside.append(file)
    }
    let desk = try deskOptions.deskHere(
      frameworkFiles: beside + frameworks, readsWords: sources.contains(where: \.isWord))
    let opened = try sources.map { try desk.open($0).program }
    let made = try desk.crosswalk(
      between: first, and: second, through: opened, named: output)
    try files.write(made.file, to: output)
    if !made.hasPaths {
      outputOptions.say("No path leads from \(first) to \(second); the file says so.")
    }
    outputOptions.say("The crosswalk of \(first) and \(second) is in \(output).")
  }
}
