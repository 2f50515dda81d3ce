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
  @OptionGroup var formOptions: FormOptions

  func validate() throws {
    guard partner == nil || formOptions.form == nil else {
      throw ValidationError(
        "--partner is for the page as Plait lays it out; in a form, {each partner} goes through all."
      )
    }
  }

  func run() throws {
    try target.write("The summary for partners is", reading: formOptions.files) { opened, files in
      let document = try opened.desk.document(
        .partnerSummary, of: opened.program, form: formOptions.form, named: target.output
      ) { () throws(AuthoringError) in
        try opened.desk.partnerSummary(opened.program, partner: partner, named: target.output)
      }
      formOptions.tell(document, target.outputOptions)
      try document.write(to: target.output, files)
    }
  }
}
