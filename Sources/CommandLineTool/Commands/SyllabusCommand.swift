import ArgumentParser
import Authoring

/// The command `plait syllabus FILE -o FILE.docx`.
struct SyllabusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syllabus",
    abstract: "Write the syllabus for learners.",
    discussion: "The ending of the output's name says the format: .docx or .html.")

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The syllabus is") { opened, files in
      let file = try opened.desk.syllabus(opened.program, named: target.output)
      try files.write(file, to: target.output)
    }
  }
}
