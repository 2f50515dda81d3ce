import ArgumentParser
import Authoring

/// The command `plait objectives FILE -o FILE.docx`.
struct ObjectivesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objectives",
    abstract: "Write the single set of learning objectives as a document.",
    discussion: "The ending of the output's name says the format: .docx or .html.")

  @OptionGroup var target: DocumentTarget
  @OptionGroup var formOptions: FormOptions

  func run() throws {
    try target.write("The objectives are", reading: formOptions.files) { opened, files in
      let document = try opened.desk.document(
        .objectives, of: opened.program, form: formOptions.form, named: target.output
      ) { () throws(AuthoringError) in
        try opened.desk.objectiveSheet(opened.program, named: target.output)
      }
      formOptions.tell(document, target.outputOptions)
      try document.write(to: target.output, files)
    }
  }
}
