import ArgumentParser
import Authoring
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
      let changes = head.sequence == 1 ? "1 change" : "\(head.sequence) changes"
      try StandardOutput.write(
        "\(head.program): \(changes)\(head.isClosed ? ", closed" : ""), head \(head.mark)\n")
    }
  }
}

extension LogHead {
  /// The hash of the log's end in hexadecimal digits, as packets print it.
  var mark: String {
    hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
