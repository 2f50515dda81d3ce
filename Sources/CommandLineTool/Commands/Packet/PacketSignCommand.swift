import ArgumentParser
import Authoring

/// The command `plait packet sign PACKET --key FILE.key --name NAME`.
struct PacketSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign a packet with your key, so that others can tell that you saw these files.",
    discussion: """
      The signature (Ed25519, RFC 8032) is over the list tagmanifest-sha256.txt and lies in the \
      folder "signatures" of the packet. No file that was there is changed. `plait keys new` makes \
      a key.
      """)

  @Argument(help: "The folder or the zip file of the packet.")
  var packet: String

  @Option(help: ArgumentHelp("Your secret key.", valueName: "file.key"))
  var key: String

  @Option(help: "Your name, as it is to stand in the packet.")
  var name: String

  @Option(help: "In what capacity you sign, such as “director of adult education”.")
  var role: String?

  @Option(
    help: ArgumentHelp("The day of signing; without it, today.", valueName: "year-month-day"),
    transform: DayOption.init)
  var date: DayOption?

  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let packet = try PacketOnDisk(at: packet)
    let statement = try packet.sign(
      with: key, name: name, role: role, on: (date ?? .today).day, force: outputOptions.force)
    outputOptions.say("Signed:\n\n\(statement)")
  }
}
