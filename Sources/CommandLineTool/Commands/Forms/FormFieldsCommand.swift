import ArgumentParser
import Authoring

/// `plait form fields`: every name that a form may use, with a sample.
struct FormFieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "List every name that a form may use, with what it stands for and a sample.",
    discussion: """
      The samples are those of the program that you name; without one, those of the program to \
      start from. With --profile the labels of that agency’s own form are names too.
      """)

  @Argument(help: "A program (.iet.yaml, .iet.json) or a Word file (.docx) for the samples.")
  var file: String?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only the names within one of these, such as objective.", valueName: "what"))
  var scope: String?

  @OptionGroup var deskOptions: DeskOptions

  func run() throws {
    if let file {
      let opened = try OpenedProgram(at: file, deskOptions)
      try StandardOutput.write(
        opened.desk.formFields(opened.program, in: scope))
    } else {
      let desk = try deskOptions.desk(readsWords: false)
      try StandardOutput.write(desk.formFields(desk.sampleProgram(), in: scope))
    }
  }
}
