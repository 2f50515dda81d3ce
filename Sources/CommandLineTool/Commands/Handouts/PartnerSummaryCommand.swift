import ArgumentParser
import Authoring

/// The command `plait partner-summary FILE -o FILE.docx`.
struct PartnerSummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner-summary",
    abstract: "Write one page about the program for an employer or another partner.",
    discussion: "The ending of the output's name says the format: .docx, .html or .md.")

  @Option(help: ArgumentHelp("Address this partner of the program.", valueName: "name"))
  var partner: String?

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The summary for partners is") { opened, files in
      let file = try opened.desk.partnerSummary(
        opened.program, partner: partner, named: target.output)
      try files.write(file, to: target.output)
    }
  }
}
