import ArgumentParser

/// The command `plait profiles`.
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles",
    abstract: "What states and agencies ask: look, check, and write one for another state.",
    subcommands: [
      ProfilesListCommand.self, ProfilesShowCommand.self, ProfilesCheckCommand.self,
      ProfilesNewCommand.self,
    ])
}
