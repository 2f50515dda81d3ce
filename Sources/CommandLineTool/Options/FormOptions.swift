import ArgumentParser
import Authoring
import Curriculum

/// The form that a document is made from.
struct FormOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Fill this Word form (.docx) instead; `plait form check` names its mistakes.",
      valueName: "file"))
  var form: String?

  /// The files that are read for it.
  var files: [String] { form.map { [$0] } ?? [] }

  /// Tells what a person should look at in a document that was filled.
  func tell(_ filled: FilledProgramForm, _ outputOptions: OutputOptions) {
    guard !filled.findings.isEmpty, !outputOptions.quiet else { return }
    StandardError.write(FindingPrinter(isColored: false).text(filled.findings))
  }
}
