import ArgumentParser
import Authoring
import Curriculum

/// The command `plait review import PROGRAM FORM.docx`.
struct ReviewImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in what reviewers wrote into a Word form: findings beside criteria, comments.",
    discussion: """
      Without -o or --force nothing is written; what would be added is listed. What the program \
      has already is not added twice.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Argument(help: "The Word form that came back (.docx).")
  var form: String

  @Option(help: "Who reviewed, where the form does not say.")
  var reviewer: String?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  func run() throws {
    let opened = try OpenedProgram(at: file, deskOptions, readsWords: true)
    let isDry = changed.output == nil && !changed.outputOptions.force
    let target =
      isDry
      ? nil : try changed.target(for: file, opened.source, reading: [form] + deskOptions.files)
    let intake = opened.desk.reviewIntake(
      of: try WordFile(at: form), into: opened.program, reviewer: reviewer)
    if isDry || !changed.outputOptions.quiet { try StandardOutput.write(intake.summary) }
    guard let target else {
      changed.outputOptions.say("Nothing was written; say where with -o, or --force.")
      return
    }
    try changed.write(intake.program, from: opened.source, to: target)
  }
}
