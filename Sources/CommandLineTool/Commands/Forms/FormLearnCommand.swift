import ArgumentParser
import Authoring

/// `plait form learn`: a form made of a finished document.
struct FormLearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Make a form of a finished document: marks where the program’s own words stand.",
    discussion: """
      Whole values are replaced, the longest first, and rows of a table that repeat for each \
      objective, unit or course become one row. What could be several names is listed and left; \
      no part of a longer word is touched. Look at what comes of it before you use it.
      """)

  @Argument(help: "The finished document (.docx).")
  var document: String

  @OptionGroup var target: DocumentTarget

  func run() throws {
    try target.write("The form is", reading: [document]) { opened, files in
      let learned = try opened.desk.learn(
        from: try FormFile(at: document), with: opened.program, named: target.output)
      try learned.write(to: target.output, files)
      if !target.outputOptions.quiet { try StandardOutput.write(learned.account) }
    }
  }
}
