import ArgumentParser
import Authoring
import Foundation
import Journal

/// The command `plait journal import FOLDER FILE`.
struct JournalImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring a program's file into a journal.",
    discussion: """
      A program of that name that is there already becomes what the file says: what differs is one \
      change, and parts that the file does not have are deleted and can be had back.
      """)

  @OptionGroup var place: JournalFolder

  @Argument(help: "The program's file (.iet.yaml or .iet.json).")
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The program's name in addresses; else that of the file.", valueName: "name")
  )
  var name: String?

  func run() async throws {
    let source = try ProgramSource(at: file)
    guard let document = source.document else {
      throw AuthoringError.input(
        file, "This is no program's file. `plait import \(file) -o FILE.iet.yaml` makes one of it.")
    }
    let key: ProgramKey
    if let name {
      guard let given = ProgramKey(name) else {
        throw AuthoringError.request(
          name, "A name in addresses has small letters, digits and hyphens, such as nursing-2026.")
      }
      key = given
    } else {
      let file = URL(fileURLWithPath: self.file).lastPathComponent
      key = ProgramKey(
        madeFrom: ProgramFormat.programEnding(of: file).map { String(file.dropLast($0.count)) }
          ?? file)
    }
    let journal = try place.open(making: true)
    let head = try await journal.heads().first { $0.program == key }
    let event: Event? =
      if let head {
        try await journal.replace(
          key, by: document, source: file, seen: head.sequence, by: .console)
      } else {
        try await journal.create(key, from: document, source: file, by: .console)
      }
    guard let event else { return StandardError.write("\(key) says the same already.") }
    StandardError.write(
      "\(key) is in the journal: change \(event.sequence), "
        + (event.changes.count == 1 ? "1 cell." : "\(event.changes.count) cells."))
  }
}
