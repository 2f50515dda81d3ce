import ArgumentParser
import Authoring

/// The command `plait review report PROGRAM -o FILE`.
struct ReviewReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the table of criteria, findings, responses and changes, round by round.",
    discussion:
      "The ending of the output's name says the format: .docx, .html, .md or .csv.")

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The responses to reviewers are") { opened, files in
      let file = try opened.desk.reviewReport(opened.program, named: target.output)
      try files.write(file, to: target.output)
    }
  }
}
