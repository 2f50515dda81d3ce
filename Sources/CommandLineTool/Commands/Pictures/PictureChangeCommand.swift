import ArgumentParser
import Authoring

/// The command `plait picture change FILE --since OLD -o FILE.svg`.
struct PictureChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Draw what has changed in the coverage since an earlier state of the program.",
    discussion: "Without --framework the picture shows every framework that either state cites.")

  @OptionGroup var target: PictureTarget

  @Option(
    help: ArgumentHelp(
      "The earlier state: a program file, or its Word file.", valueName: "old"))
  var since: String

  @OptionGroup var frameworks: ShownFrameworks

  func run() throws {
    try target.draw(
      reading: [since] + frameworks.named, frameworkFiles: frameworks.files
    ) { opened in
      let old = try OpenedProgram(at: since, target.deskOptions, frameworkFiles: frameworks.files)
      return .change(
        since: old.program, frameworks: try opened.desk.frameworkIDs(frameworks.named))
    }
  }
}
