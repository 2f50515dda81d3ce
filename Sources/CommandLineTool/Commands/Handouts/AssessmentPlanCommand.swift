import ArgumentParser
import Authoring

/// The command `plait assessment-plan FILE -o FILE.docx`.
struct AssessmentPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment-plan",
    abstract: "Write how anybody will know that each objective is met.",
    discussion: "The ending of the output's name says the format: .docx, .html or .md.")

  @OptionGroup var target: DocumentTarget
  @OptionGroup var formOptions: FormOptions

  func run() throws {
    try target.write("The assessment plan is", reading: formOptions.files) { opened, files in
      let document = try opened.desk.document(
        .assessmentPlan, of: opened.program, form: formOptions.form, named: target.output
      ) { () throws(AuthoringError) in
        try opened.desk.assessmentPlan(opened.program, named: target.output)
      }
      formOptions.tell(document, target.outputOptions)
      try document.write(to: target.output, files)
    }
  }
}
