import ArgumentParser

/// The command `plait crosswalk`.
struct CrosswalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosswalk",
    abstract: "Cross the parts of a program with standards and skills.",
    discussion: """
      Write it, let a person change it in Excel, and take the changes in:
        plait crosswalk nursing.iet.yaml -o crosswalk.xlsx
        plait crosswalk apply crosswalk.xlsx nursing.iet.yaml --dry-run
        plait crosswalk apply crosswalk.xlsx nursing.iet.yaml -o nursing-2.iet.yaml
      """,
    subcommands: [
      CrosswalkWriteCommand.self, CrosswalkApplyCommand.self, CrosswalkBetweenCommand.self,
    ],
    defaultSubcommand: CrosswalkWriteCommand.self)
}
