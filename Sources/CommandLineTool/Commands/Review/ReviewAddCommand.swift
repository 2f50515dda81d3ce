import ArgumentParser
import Authoring
import Curriculum

/// The command `plait review add PROGRAM`.
struct ReviewAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down one finding of a reviewer.",
    discussion: "It goes to the round under way of the same reviewer, or begins a new one.")

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(help: "Who found it.")
  var reviewer: String?

  @Option(help: "The criterion of the reviewer's form.")
  var criterion: String?

  @Option(help: "The verdict.")
  var verdict: VerdictOption?

  @Option(help: "What the reviewer wrote.")
  var comment: String?

  @Option(help: "The id of the part of the program that it concerns.")
  var part: String?

  @Option(
    help: ArgumentHelp(
      "The requirement behind it, such as \"iet-rule 463.37(a)(2)\".", valueName: "code"))
  var requirement: String?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  func run() throws {
    guard [criterion, comment].contains(where: { $0?.contains { !$0.isWhitespace } ?? false })
    else {
      throw AuthoringError.request(
        "review add", "Say what was found, with --criterion, --comment or both.")
    }
    let opened = try OpenedProgram(at: file, deskOptions)
    let target = try changed.target(for: file, opened.source, reading: deskOptions.files)
    var finding = NewFinding()
    finding.criterion = criterion
    finding.verdict = verdict?.verdict
    finding.comment = comment
    finding.part = part.map { PartID($0) }
    finding.requirement = try requirement.map { try opened.desk.requirement(named: $0) }
    var program = opened.program
    let id = try program.add(finding, by: reviewer)
    try changed.write(program, from: opened.source, to: target)
    changed.outputOptions.say("The finding has the id \(id).")
  }
}
