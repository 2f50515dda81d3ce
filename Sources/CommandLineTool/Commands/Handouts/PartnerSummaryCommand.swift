import ArgumentParser
import Authoring

/// The command `plait partner-summary FILE -o FILE.docx`.
struct PartnerSummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner-summary",
    abstract: "Write one page about the program for an employer or another partner.",
    discussion: "The ending of the output's name says the format: .docx, .html or .md.")

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(help: ArgumentHelp("Address this partner of the program.", valueName: "name"))
  var partner: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let files = OutputFiles(force: outputOptions.force, reading: [file] + deskOptions.files)
    try files.check([output])
    let opened = try OpenedProgram(at: file, deskOptions)
    let exported = try opened.desk.partnerSummary(
      opened.program, partner: partner, named: output)
    try files.write(exported, to: output)
    outputOptions.say(opened.remark)
    outputOptions.say("The summary for partners is in \(output).")
  }
}
