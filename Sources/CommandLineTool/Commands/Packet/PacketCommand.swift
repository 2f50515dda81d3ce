import ArgumentParser

/// The command `plait packet`, which has a command for each thing that is done with a packet.
struct PacketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packet",
    abstract: "See what a packet needs, assemble it, verify one, sign one, or compare two.",
    subcommands: [
      PacketPlanCommand.self, PacketBuildCommand.self, PacketVerifyCommand.self,
      PacketSignCommand.self, PacketDiffCommand.self,
    ])
}
