import ArgumentParser
import Authoring

/// The command `plait accessible FILE...`.
struct AccessibleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accessible",
    abstract: "Say what keeps readers out of a Word file, a workbook or a web page.",
    discussion: """
      Looks through any file, made by Plait or edited by hand, and says what to mend in the words \
      of Word's and Excel's own menus. An error is a success criterion of WCAG 2.1 that is not met; \
      of a warning a person must judge. `plait rules ACC-301` explains a code. No program sees \
      everything: read the file with a screen reader too.
      """)

  @Argument(help: "Files: .docx, .xlsx or .html.")
  var files: [String]

  @OptionGroup var findings: FileFindingOptions

  @Flag(name: .shortAndLong, help: "Write nothing; the exit code alone tells.")
  var quiet = false

  func run() throws {
    var found = FileFindings(findings, isQuiet: quiet, fine: "nothing keeps a reader out.")
    for file in files { try found.add(file, AccessibilityCheck.file) }
    try found.finish()
  }
}
