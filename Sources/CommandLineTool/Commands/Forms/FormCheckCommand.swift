import ArgumentParser
import Authoring
import Curriculum

/// `plait form check`: everything that is wrong with a form, and the form with comments.
struct FormCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name every mistake of a form, and write the form with a Word comment at each.",
    discussion: """
      The exit code is 1 when the form cannot be filled as it is. With -o a copy of the form is \
      written in which a comment stands at each mistake; open it in Word.
      """)

  @Argument(help: "The form (.docx).")
  var form: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the form with comments (.docx).", valueName: "file"))
  var output: String?

  @Option(help: "How to write the findings: text, json, github or sarif.")
  var format: FindingFormat = .text

  @Option(help: "Color: auto, always or never.")
  var color: ColorOption = .auto

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    guard format != .html else {
      throw ValidationError("Findings on a form are written as text, json, github or sarif.")
    }
  }

  func run() throws {
    let files = OutputFiles(force: outputOptions.force, reading: [form] + deskOptions.files)
    if let output {
      guard output.lowercased().hasSuffix(".docx") else {
        throw AuthoringError.request(output, "The name must end in .docx.")
      }
      try files.check([output])
    }
    let desk = try deskOptions.desk(readsWords: false, readsFrameworks: false)
    let read = try FormFile(at: form)
    let findings = desk.findings(of: read)
    if let output {
      try files.write(desk.commented(read, on: DayOption.today.day), to: output)
    }
    if !outputOptions.quiet { try StandardOutput.write(asItIs: text(findings, read)) }
    if let output {
      outputOptions.say("The form with a comment at each finding is in \(output).")
    }
    if findings.contains(where: { $0.severity == .error }) { throw ExitStatus.findings }
  }

  private func text(_ findings: [Finding], _ read: FormFile) throws -> String {
    switch format {
    case .text, .html:
      guard findings.isEmpty else { return FindingPrinter(isColored: color.isOn).text(findings) }
      let count = read.markCount
      return count == 0
        ? "The form has no marks: nothing would be filled in.\n"
        : "The form can be filled: \(count) \(count == 1 ? "mark" : "marks"), no mistakes.\n"
    case .json: return try FindingReport.json(findings, file: form)
    case .github: return FindingReport.github(findings, file: form)
    case .sarif: return try FindingReport.sarif(findings.map { SARIFResult($0, file: form) })
    }
  }
}
