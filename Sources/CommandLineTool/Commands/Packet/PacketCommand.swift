import ArgumentParser
import Authoring
import Checking
import Curriculum

/// The command `plait packet`.
struct PacketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packet",
    abstract: "See what a packet needs, assemble it, or verify one.",
    subcommands: [PacketPlanCommand.self, PacketBuildCommand.self, Verify.self])

  /// The command `plait packet verify OUT`.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Prove that nothing in a packet was changed, lost or added.")

    @Argument(help: "The folder or the zip file of the packet.")
    var packet: String

    @Option(
      help: ArgumentHelp(
        "The seal that was written down when the packet was made.", valueName: "sha256"))
    var seal: String?

    @Option(help: "Color: auto, always or never.")
    var color: ColorOption = .auto

    func run() throws {
      let findings = try PacketOnDisk.verify(at: packet, seal: seal)
      try StandardOutput.write(
        asItIs: findings.isEmpty
          ? "The packet is whole: every file is as it was when the packet was made.\n"
          : FindingPrinter(isColored: color.isOn).text(findings))
      if findings.contains(where: { $0.severity >= .warning }) { throw ExitStatus.findings }
    }
  }
}
