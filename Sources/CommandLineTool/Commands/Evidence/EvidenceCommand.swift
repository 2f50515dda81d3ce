import ArgumentParser

/// The command `plait evidence`.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Answer the lines of a checklist in the program's file.",
    subcommands: [EvidenceProposeCommand.self, EvidenceAnswerCommand.self])
}
