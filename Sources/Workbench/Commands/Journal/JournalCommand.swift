import ArgumentParser

/// The command `plait journal`.
struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Look after the log in which the workbench keeps every change.",
    discussion: """
      The workbench keeps the programs of a folder in journal.sqlite: every change with its writer \
      and its time, chained by SHA-256 so that nothing can be altered unseen. While a workbench \
      serves the folder it has the file to itself; stop it, or use its own pages.
      """,
    subcommands: [
      JournalListCommand.self, JournalVerifyCommand.self, JournalImportCommand.self,
      JournalExportCommand.self, JournalBackupCommand.self, JournalCompactCommand.self,
    ])
}
