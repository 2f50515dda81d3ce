import ArgumentParser
import Authoring
import Curriculum

/// The command `plait packet verify PACKET`.
struct PacketVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that nothing in a packet was changed, lost or added, and say who signed it.")

  @Argument(help: "The folder or the zip file of the packet.")
  var packet: String

  @Option(
    help: ArgumentHelp(
      "The seal that was written down when the packet was made.", valueName: "sha256"))
  var seal: String?

  @Option(
    help: ArgumentHelp(
      "A public key that a signer gave you; only signatures of the named keys count. May be "
        + "repeated.", valueName: "file.pub"))
  var key: [String] = []

  @Option(help: "Color: auto, always or never.")
  var color: ColorOption = .auto

  func run() throws {
    let findings = try PacketOnDisk(at: packet).verify(seal: seal, keys: key)
    let isWhole = findings.allSatisfy { $0.severity < .warning }
    if isWhole {
      try StandardOutput.write(
        "The packet is whole: every file is as it was when the packet was made.\n")
    }
    if !findings.isEmpty {
      try StandardOutput.write(asItIs: FindingPrinter(isColored: color.isOn).text(findings))
    }
    if !isWhole { throw ExitStatus.findings }
  }
}
