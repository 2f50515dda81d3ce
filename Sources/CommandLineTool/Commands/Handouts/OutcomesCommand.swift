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
  @OptionGroup var formOptions: FormOptions

  func run() throws {
    try target.write("The course outcome summary is", reading: formOptions.files) { opened, files in
      let document = try opened.desk.document(
        .courseOutcomes, of: opened.program, form: formOptions.form, named: target.output
      ) { () throws(AuthoringError) in
        try opened.desk.courseOutcomes(opened.program, named: target.output)
      }
      formOptions.tell(document, target.outputOptions)
      try document.write(to: target.output, files)
    }
  }
}
