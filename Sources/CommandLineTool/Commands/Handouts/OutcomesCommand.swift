import ArgumentParser
import Authoring

/// The command `plait outcomes FILE -o FILE.docx`.
struct OutcomesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcomes",
    abstract:
      "Write the course outcome summary: each course with its competencies and how they are shown.",
    discussion: "The ending of the output's name says the format: .docx, .html or .md.")

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The course outcome summary is") { opened, files in
      let file = try opened.desk.courseOutcomes(opened.program, named: target.output)
      try files.write(file, to: target.output)
    }
  }
}
