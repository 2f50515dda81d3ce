import ArgumentParser
import Authoring

/// The command `plait syllabus FILE -o FILE.docx`.
struct SyllabusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syllabus",
    abstract: "Write the syllabus for learners.",
    discussion: "The ending of the output's name says the format: .docx or .html.")

  @OptionGroup var target: DocumentTarget
  @OptionGroup var formOptions: FormOptions

  func run() throws {
    try target.write("The syllabus is", reading: formOptions.files) { opened, files in
      let document = try opened.desk.document(
        .syllabus, of: opened.program, form: formOptions.form, named: target.output
      ) { () throws(AuthoringError) in
        try opened.desk.syllabus(opened.program, named: target.output)
      }
      formOptions.tell(document, target.outputOptions)
      try document.write(to: target.output, files)
    }
  }
}
