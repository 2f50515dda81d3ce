import ArgumentParser
import Authoring
import Foundation
import Journal

/// The command `plait journal backup FOLDER -o FILE`.
struct JournalBackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy a journal to one file.",
    discussion: """
      To restore it, put the file into an empty folder under the name journal.sqlite. While a \
      workbench serves the folder, its Audit page makes the same copy.
      """)

  @OptionGroup var place: JournalFolder

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  func run() async throws {
    let journal = try place.open()
    try OutputFiles(force: false).check([output])
    try await journal.backUp(to: output)
    StandardError.write("The journal is copied to \(output).")
  }
}
