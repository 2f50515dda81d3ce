import ArgumentParser
import Authoring
import Curriculum

/// The command `plait evidence propose PROGRAM`.
struct EvidenceProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Write what the program shows by itself into its answers, for people to judge.",
    discussion: """
      Lines that somebody has answered stay as they are. The new answers have no status: the \
      checklist tells that nobody has judged them.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp(
      "Answer this list: its id (see `plait frameworks list`) or a CASE file.", valueName: "id"))
  var frameworks: [String] = []

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  func run() throws {
    let opened = try OpenedProgram(
      at: file, deskOptions, frameworkFiles: frameworks.filter(Desk.isFrameworkFile))
    let target = try changed.target(
      for: file, opened.source, reading: frameworks + deskOptions.files)
    let chosen = try opened.desk.frameworkIDs(frameworks)
    var program = opened.program
    let count = opened.desk.proposeEvidence(for: &program, frameworks: chosen)
    try changed.write(program, from: opened.source, to: target)
    changed.outputOptions.say(
      count == 1 ? "One answer was proposed." : "\(count) answers were proposed.")
  }
}
