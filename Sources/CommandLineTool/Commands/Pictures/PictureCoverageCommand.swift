import ArgumentParser
import Authoring

/// The command `plait picture coverage FILE -o FILE.svg`.
struct PictureCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Draw which objective addresses which item, and where the gaps are.",
    discussion: "Without --framework the map shows every framework that the program cites.")

  @OptionGroup var target: PictureTarget
  @OptionGroup var frameworks: ShownFrameworks

  func run() throws {
    try target.draw(reading: frameworks.named, frameworkFiles: frameworks.files) { opened in
      .coverage(frameworks: try opened.desk.frameworkIDs(frameworks.named))
    }
  }
}
