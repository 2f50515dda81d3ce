import ArgumentParser
import Authoring
import Checking
import Curriculum

/// The command `plait packet plan FILE`.
struct PacketPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "What the agency's packet holds, what is there of it, and what is missing.",
    discussion: """
      One screen: each thing in the agency's order, who must sign and who has, who reviews and how \
      far it is, and what to do next. The exit code is 1 when something required is missing.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(help: "How to print: text or json.")
  var format: PlanFormat = .text

  @OptionGroup var deskOptions: DeskOptions

  func run() throws {
    let opened = try OpenedProgram(at: file, deskOptions)
    let commands = ProgramCommands(
      on: file, options: deskOptions.typed, isWrittenOver: opened.source.isWrittenOver)
    let outline = opened.desk.packetOutline(opened.program, at: file, commands: commands)
    switch format {
    case .text:
      let findings = opened.findings + opened.desk.check(opened.program, at: file).findings
      let open = Readiness(findings).beforeSending(commands.reading("check"))
      try StandardOutput.write(PacketPlanPage(outline, open: open).text)
    case .json:
      try StandardOutput.write(asItIs: try FindingReport.encoded(PacketPlanDocument(outline)))
    }
    if !outline.isComplete { throw ExitStatus.findings }
  }
}
