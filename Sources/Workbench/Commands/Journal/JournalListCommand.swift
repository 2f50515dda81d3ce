import ArgumentParser
import Authoring
import Curriculum
import Journal

/// The command `plait journal list FOLDER`.
struct JournalListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the programs of a journal, with the ends of their logs.")

  @OptionGroup var place: JournalFolder

  func run() async throws {
    let heads = try await place.open().heads()
    guard !heads.isEmpty else {
      return try StandardOutput.write("There is no program in this journal yet.\n")
    }
    for head in heads {
      try StandardOutput.write(
        "\(head.program): \(head.countWords)\(head.isClosed ? ", closed" : ""), head \(head.hash.hexadecimal)\n"
      )
    }
  }
}

extension LogHead {
  /// How many changes the log has.
  var countWords: String { sequence == 1 ? "1 change" : "\(sequence) changes" }
}
