import ArgumentParser
import Authoring

/// The command `plait syllabus FILE -o FILE.docx`.
struct SyllabusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syllabus",
    abstract: "Write the syllabus for learners.",
    discussion: """
      The ending of the output's name says the format: .docx, .html, .md, or .pdf where LibreOffice \
      is installed. With --course it is the syllabus of one course, with the objectives of its \
      strand. With --wording learner the objectives are put to learners, as far as that cannot \
      change what they say; the wording of the program stands below each.
      """)

  @Option(help: ArgumentHelp("Only this course, by its number or title.", valueName: "course"))
  var course: String?

  @Option(help: "The wording of the objectives: approved or learner.")
  var wording: WordingOption = .approved

  @OptionGroup var target: DocumentTarget
  @OptionGroup var formOptions: FormOptions

  func run() throws {
    let isWhole = course == nil && wording == .approved
    guard isWhole || formOptions.form == nil else {
      throw AuthoringError.request(
        "--form",
        "A form takes the whole program in its approved wording. Leave out --form, or both --course "
          + "and --wording.")
    }
    try target.write("The syllabus is", reading: formOptions.files) { opened, files in
      let made = { () throws(AuthoringError) in
        try opened.desk.syllabus(
          opened.program, course: course, isForLearners: wording == .learner,
          named: target.output)
      }
      guard isWhole else {
        try files.write(try made(), to: target.output)
        if wording == .learner {
          for remark in Desk.remarksOnWording(for: opened.program) {
            target.outputOptions.say(remark)
          }
        }
        return
      }
      let document = try opened.desk.document(
        .syllabus, of: opened.program, form: formOptions.form, named: target.output, else: made)
      formOptions.tell(document, target.outputOptions)
      try document.write(to: target.output, files)
    }
  }
}
