import ArgumentParser
import Authoring

/// The command `plait verify FILE... --against PROGRAM`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say whether documents carry exactly the wording, codes, hours and dates approved.",
    discussion: """
      A document that Plait has made, or a form that it has filled, is compared line by line with \
      what it would say now; any other, such as a syllabus edited or written by hand, is searched for the texts of the \
      program. Each difference is told word by word with its place: [-approved-] [+found+]. A \
      section that a document does not hold at all is no difference. Verify what goes out or came \
      back; `plait check --against` reads a syllabus or form by its meaning while the program is \
      still being written.
      """)

  @Argument(help: "Documents: .docx, .xlsx or .html; .pdf where pdftotext is installed.")
  var files: [String]

  @Option(help: ArgumentHelp("The approved program (.iet.yaml, .iet.json).", valueName: "program"))
  var against: String

  @Option(
    help: ArgumentHelp(
      "A form that a document was filled from, where it is none of the templates; may be repeated.",
      valueName: "file"))
  var form: [String] = []

  @OptionGroup var findings: FileFindingOptions
  @OptionGroup var deskOptions: DeskOptions

  @Flag(name: .shortAndLong, help: "Write nothing; the exit code alone tells.")
  var quiet = false

  func run() throws {
    let opened = try OpenedProgram(at: against, deskOptions, readsWords: true)
    let forms = try form.map { path throws(AuthoringError) in try FormFile(at: path) }
    let verification = DocumentVerification(
      opened.desk, against: opened.program, forms: forms)
    var found = FileFindings(
      findings, isQuiet: quiet, fine: "says what the program says, word for word.")
    for file in files { try found.add(file, verification.file) }
    try found.finish()
  }
}
