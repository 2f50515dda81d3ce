import ArgumentParser
import Authoring
import Checking
import Curriculum

/// The command `plait check FILE`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what a reviewer would send the program back for, and what to do.",
    discussion: """
      Each finding says where, what, which paragraph asks for it, and what to do. The exit code is \
      1 when there is a finding at or above the severity of --fail-on.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(help: "The lowest severity that makes the exit code 1: error, warning or note.")
  var failOn: SeverityOption = .error

  @Option(help: "How to write the findings: text, json, github or sarif.")
  var format: FindingFormat = .text

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp("Also know the codes of this framework (a CASE file).", valueName: "file"))
  var frameworks: [String] = []

  @Option(help: "Color: auto, always or never.")
  var color: ColorOption = .auto

  @Flag(name: .shortAndLong, help: "Say nothing; the exit code tells.")
  var quiet = false

  @OptionGroup var deskOptions: DeskOptions

  func run() throws {
    let opened = try OpenedProgram(at: file, deskOptions, frameworkFiles: frameworks)
    let findings = opened.findings + opened.desk.check(opened.program, at: file).findings
    if !quiet { try write(findings) }
    if findings.contains(where: { $0.severity >= failOn.severity }) { throw ExitStatus.findings }
  }

  private func write(_ findings: [Finding]) throws {
    switch format {
    case .text: try StandardOutput.write(FindingPrinter(isColored: color.isOn).text(findings))
    case .json: try StandardOutput.write(FindingReport.json(findings, file: file))
    case .github: try StandardOutput.write(FindingReport.github(findings, file: file))
    case .sarif: try StandardOutput.write(FindingReport.sarif(findings, file: file))
    }
  }
}

/// How findings are written.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, sarif
}
