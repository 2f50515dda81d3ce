import ArgumentParser
import Authoring
import Foundation
import Journal
import ProgramFile

/// The command `plait journal export FOLDER PROGRAM`.
struct JournalExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a program's file as it is now, or was after a change.",
    discussion: "The same change always gives the same bytes.")

  @OptionGroup var place: JournalFolder

  @Argument(help: "The program, as `plait journal list` names it.")
  var program: String

  @Option(help: ArgumentHelp("The number of a change; else the newest.", valueName: "change"))
  var at: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write (.iet.yaml or .iet.json); else it is printed."))
  var output: String?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  func run() async throws {
    let journal = try place.open()
    let key = try await ProgramArgument(program, in: journal).key
    let document: ProgramDocument
    do {
      document = try await journal.state(of: key, at: at).document()
    } catch let error as ProgramFileError {
      throw AuthoringError.input(
        program, "The cells of this program make no program.", findings: error.findings)
    }
    guard let output else { return try StandardOutput.write(asItIs: document.yaml()) }
    let text = ProgramFormat(ofFile: output) == .json ? document.json() : document.yaml()
    try OutputFiles(force: force, reading: [place.folder + "/" + SQLiteStore.fileName])
      .write(Array(text.utf8), to: output)
  }
}
