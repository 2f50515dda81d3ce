import ArgumentParser
import Authoring

/// The command `plait cohort page PROGRAM -o OUT`.
struct CohortPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Write the page on which a cohort is registered, as .docx, .html or .md.")

  @Option(help: "The name of the cohort.")
  var name: String

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The page is") { opened, files in
      let file = try opened.desk.cohortRegistration(
        opened.program, cohort: name, named: target.output)
      try files.write(file, to: target.output)
    }
  }
}
