import ArgumentParser
import Authoring

/// The command `plait schedule FILE -o FILE.docx`.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Write the units, hours and dates of the strands.",
    discussion: "The ending of the output's name says the format: .docx, .html or .md.")

  @OptionGroup var target: DocumentTarget
  @OptionGroup var formOptions: FormOptions

  func run() throws {
    try target.write("The schedule is", reading: formOptions.files) { opened, files in
      let document = try opened.desk.document(
        .schedule, of: opened.program, form: formOptions.form, named: target.output
      ) { () throws(AuthoringError) in
        try opened.desk.schedule(opened.program, named: target.output)
      }
      formOptions.tell(document, target.outputOptions)
      try document.write(to: target.output, files)
    }
  }
}
