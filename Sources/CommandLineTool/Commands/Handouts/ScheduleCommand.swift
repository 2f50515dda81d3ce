import ArgumentParser
import Authoring

/// The command `plait schedule FILE -o FILE.docx`.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Write the units, hours and dates of the strands.",
    discussion: "The ending of the output's name says the format: .docx, .html or .md.")

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The schedule is") { opened, files in
      let file = try opened.desk.schedule(opened.program, named: target.output)
      try files.write(file, to: target.output)
    }
  }
}
