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
      change what they say; the approved wording stands below each.
      """)

  @Option(help: ArgumentHelp("Only this course, by its number or title.", valueName: "course"))
  var course: String?

  @Option(help: "The wording of the objectives: approved or learner.")
  var wording: WordingOption = .approved

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The syllabus is") { opened, files in
      let file = try opened.desk.syllabus(
        opened.program, course: course, isForLearners: wording == .learner, named: target.output)
      try files.write(file, to: target.output)
    }
  }
}
