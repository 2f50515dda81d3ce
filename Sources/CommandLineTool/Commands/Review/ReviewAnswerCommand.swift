import ArgumentParser
import Authoring
import Curriculum

/// The command `plait review answer PROGRAM FINDING`.
struct ReviewAnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Answer a finding or a comment, and name the change that answers it.",
    discussion: "A comment of a Word file is resolved when it is answered.")

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Argument(help: "The id of the finding or comment (see `plait review list`).")
  var finding: String

  @Option(help: "What is answered.")
  var response: String?

  @Option(help: "What was changed in the program, and where.")
  var change: String?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  func run() throws {
    guard response != nil || change != nil else {
      throw AuthoringError.request(
        "review answer", "Say what is answered with --response, and what was changed with --change."
      )
    }
    let opened = try OpenedProgram(at: file, deskOptions)
    let target = try changed.target(for: file, opened.source, reading: deskOptions.files)
    var program = opened.program
    try program.answer(PartID(finding), response: response, change: change)
    try changed.write(program, from: opened.source, to: target)
  }
}
