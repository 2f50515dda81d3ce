import ArgumentParser

/// The command `plait frameworks`.
struct FrameworksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frameworks",
    abstract: "Lists of standards, skills and requirements: look, bring in, move on, hand on.",
    subcommands: [
      FrameworksListCommand.self, FrameworksShowCommand.self, FrameworksSearchCommand.self,
      FrameworksImportCommand.self, FrameworksExportCommand.self, FrameworksMigrateCommand.self,
    ])
}
