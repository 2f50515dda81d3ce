import ArgumentParser
import Authoring

/// The command `plait crosswalk FILE -o FILE.xlsx`.
struct CrosswalkWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write the crosswalk of a program; `plait crosswalk FILE` does the same.",
    discussion: """
      The ending of the output's name says the format: .xlsx, .html, .docx, .csv, .md or .json. \
      Without --framework the crosswalk shows every framework that the program cites. A workbook \
      has a sheet to read first, the matrix, what is missing, and a line for each alignment.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @OptionGroup var choices: CrosswalkChoices

  @Flag(help: "Turn the matrix around: items down, parts across.")
  var transpose = false

  @Flag(help: "Write a workbook of the matrix alone.")
  var matrixOnly = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
  var output: String

  @Flag(help: ArgumentHelp("Write how long each step took.", visibility: .hidden))
  var timings = false

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    var clock = StepClock(isOn: timings)
    let files = OutputFiles(
      force: outputOptions.force, reading: [file] + choices.frameworks + deskOptions.files)
    try files.check([output])
    let opened = try OpenedProgram(
      at: file, deskOptions, frameworkFiles: choices.frameworkFiles)
    clock.note("load")
    var wishes = try choices.wishes(on: opened.desk)
    wishes.isTransposed = transpose
    wishes.isMatrixOnly = matrixOnly
    let exported = try opened.desk.crosswalk(
      opened.program, wishes, named: output, of: file)
    clock.note("crosswalk")
    try files.write(exported, to: output)
    clock.note("write")
    outputOptions.say(opened.remark)
    outputOptions.say("The crosswalk is in \(output).")
  }
}
