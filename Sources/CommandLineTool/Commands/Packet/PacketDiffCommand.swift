import ArgumentParser
import Authoring

/// The command `plait packet diff OLD NEW`.
struct PacketDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what has changed from one packet to the next, for whoever reviews it again.")

  @Argument(help: "The packet that was reviewed: a folder or a zip file.")
  var old: String

  @Argument(help: "The packet that is sent now.")
  var new: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A page for the reviewer: .docx, .html, .md or .pdf; without it, the change is printed.",
      valueName: "out"))
  var output: String?

  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let packets = (try PacketOnDisk(at: old), try PacketOnDisk(at: new))
    guard let output else {
      return try StandardOutput.write(Desk.packetChange(from: packets.0, to: packets.1))
    }
    let files = OutputFiles(force: outputOptions.force, reading: [old, new])
    try files.check([output])
    let page = try Desk(readsWords: false).packetChange(
      from: packets.0, to: packets.1, named: output)
    try files.write(page, to: output)
    outputOptions.say("What has changed is in \(output).")
  }
}
