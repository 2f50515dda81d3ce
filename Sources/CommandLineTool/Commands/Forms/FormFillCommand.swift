import ArgumentParser
import Authoring
import Curriculum

/// `plait form fill`: a form filled with a program.
struct FormFillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Fill a form with a program.",
    discussion: """
      What the program does not state is told, and stands in the form as “Not stated”. A form \
      with mistakes is not filled: all of them are told.
      """)

  @Argument(help: "The form (.docx).")
  var form: String

  @OptionGroup var target: DocumentTarget

  @Option(
    help: ArgumentHelp(
      "The day that the form carries; without it, the last on which the program was reviewed or "
        + "signed.",
      valueName: "year-month-day"), transform: DayOption.init)
  var date: DayOption?

  @Option(help: "Color: auto, always or never.")
  var color: ColorOption = .auto

  func run() throws {
    var findings: [Finding] = []
    try target.write("The filled form is", readsFrameworks: false, reading: [form]) {
      opened, files in
      let filled = try opened.desk.fill(
        try FormFile(at: form), with: opened.program, on: date?.day, named: target.output)
      findings = filled.findings
      try filled.write(to: target.output, files)
    }
    guard !findings.isEmpty, !target.outputOptions.quiet else { return }
    StandardError.write(asItIs: FindingPrinter(isColored: color.isOn).text(findings))
  }
}
