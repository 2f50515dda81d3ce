import ArgumentParser

/// The command `plait cohort`.
struct CohortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort",
    abstract: "Register cohorts of an approved program, and write the page for each.",
    subcommands: [CohortNewCommand.self, CohortPageCommand.self])
}
