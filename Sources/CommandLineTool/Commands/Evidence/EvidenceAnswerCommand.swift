import ArgumentParser
import Authoring
import Curriculum

/// The command `plait evidence answer PROGRAM REQUIREMENT`.
struct EvidenceAnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Answer a line of a checklist: how far it is met, and what shows it.")

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Argument(help: "The requirement, such as “iet-rule 463.37(b)”.")
  var requirement: String

  @Option(help: "How far it is met.")
  var status: StatusOption?

  @Option(help: "What shows it, or why it does not apply.")
  var statement: String?

  @Option(help: "The id of the part of the program or the attachment to look at.")
  var part: String?

  @Option(help: "The page of the attachment.")
  var page: String?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  func run() throws {
    guard status != nil || [statement, part, page].contains(where: { $0 != nil }) else {
      throw AuthoringError.request(
        "evidence answer",
        "Say how far it is met with --status, and what shows it with --statement."
      )
    }
    let opened = try OpenedProgram(at: file, deskOptions)
    let target = try changed.target(for: file, opened.source, reading: deskOptions.files)
    var program = opened.program
    let earlier = try opened.desk.answer(
      requirement, status?.status, statement: statement, part: part, page: page,
      in: &program)
    try changed.write(program, from: opened.source, to: target)
    if let earlier { changed.outputOptions.say(Self.words(of: earlier)) }
  }

  /// What was answered before, so that nothing is written over unseen.
  private static func words(of earlier: Evidence) -> String {
    let statement = earlier.statement.map { ", “\($0)”" } ?? ""
    return "The answer before was: \(earlier.status.rawValue)\(statement)."
  }
}
