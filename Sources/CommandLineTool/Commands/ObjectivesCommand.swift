import ArgumentParser
import Authoring

/// The command `plait objectives FILE -o FILE.docx`.
struct ObjectivesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objectives",
    abstract: "Write the single set of learning objectives as a document.",
    discussion: "The ending of the output's name says the format: .docx or .html.")

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The objectives are") { opened, files in
      let file = try opened.desk.objectiveSheet(opened.program, named: target.output)
      try files.write(file, to: target.output)
    }
  }
}
