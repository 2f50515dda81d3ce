import ArgumentParser
import Authoring

/// The command `plait copy FILE`.
struct CopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Write the answers to a form's fields as plain text, to paste into a web form.",
    discussion: """
      The fields and their limits are those of the profile. With --field the text of one field is \
      printed alone, so that it can go to the clipboard:
        plait copy nursing.iet.yaml --field "Program title" | xclip -selection clipboard
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(
    help: ArgumentHelp(
      "Print this field alone: what the form calls it, as --list shows.", valueName: "name"))
  var field: String?

  @Flag(help: "List the fields and how long each text is.")
  var list = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; without it the text is printed.", valueName: "file"))
  var output: String?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    guard field == nil || !list else {
      throw ValidationError("--field prints one field and --list names all. Say one of them.")
    }
  }

  func run() throws {
    let files = OutputFiles(force: outputOptions.force, reading: [file] + deskOptions.files)
    if let output {
      guard output.lowercased().hasSuffix(".txt") else {
        throw AuthoringError.request(output, "The name must end in .txt.")
      }
      try files.check([output])
    }
    let opened = try OpenedProgram(at: file, deskOptions)
    let text = try text(of: opened)
    guard let output else { return try StandardOutput.write(text) }
    try files.write(Array(text.utf8), to: output)
    outputOptions.say("The text is in \(output).")
  }

  private func text(of opened: OpenedProgram) throws -> String {
    guard let field else {
      return list
        ? opened.desk.fieldList(opened.program) : opened.desk.fieldByField(opened.program)
    }
    let found = try opened.desk.field(named: field, of: opened.program)
    // Words about the text must not end up on the clipboard.
    if found.text.isEmpty { outputOptions.say("\(found.label): not stated.") }
    if let note = found.note { outputOptions.say("\(found.label): \(note).") }
    return found.text.isEmpty ? "" : found.text + "\n"
  }
}
