import ArgumentParser

/// The command `plait keys`.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Make the pair of keys with which you sign packets.",
    subcommands: [KeysNewCommand.self])
}
