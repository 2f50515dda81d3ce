import ArgumentParser
import Authoring
import Curriculum

/// The command `plait packet build FILE -o OUT[.zip]`.
struct PacketBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Assemble the approval packet as a folder or a zip file.",
    discussion: """
      The packet holds what the profile of the state or agency asks for, in its order and under its \
      titles: documents that are made of the program, its filled forms, and the attachments as they \
      are; then the program's own file. `plait packet plan` shows it beforehand. It is a BagIt bag \
      (RFC 8493): anybody can prove that nothing in it was changed.

      Where something required is missing the packet is built all the same, its README.txt says what \
      is missing, and the exit code is 1. Where the file of an attachment is not there, nothing is built.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to make, or a name that ends in .zip.", valueName: "out"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "All documents as one PDF too, with bookmarks and page numbers; LibreOffice and qpdf make it.",
      valueName: "out.pdf"))
  var binder: String?

  @Option(
    help: ArgumentHelp(
      "The day of the packet; without it, the last on which the program was reviewed or signed, "
        + "or today.",
      valueName: "year-month-day"), transform: DayOption.init)
  var date: DayOption?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    guard !output.lowercased().hasSuffix(".pdf") else {
      throw AuthoringError.request(
        output,
        "A packet is a folder or a file that ends in .zip. With --binder \(output) all of "
          + "its documents become one PDF, beside the packet that -o names.")
    }
    let files = OutputFiles(force: outputOptions.force, reading: [file] + deskOptions.files)
    try files.check([output] + [binder].compactMap(\.self))
    let opened = try OpenedProgram(at: file, deskOptions)
    let known = date?.day ?? opened.desk.day(of: opened.program)
    let day = known ?? DayOption.today.day
    let packet = try opened.desk.packet(opened.program, from: opened.source, on: day)
    try packet.write(to: output, files)
    outputOptions.say(packet.summary(at: output))
    outputOptions.say(packet.emptyFiles)
    outputOptions.say(packet.formRemarks)
    if known == nil {
      outputOptions.say(
        "The program has no day of a review or a signature, so the packet bears today's, and "
          + "another seal tomorrow. `--date \(day)` makes this one again on any day.")
    }
    let isBound = binder.map { write($0, of: packet, files) } ?? true
    let findings = opened.findings + packet.findings
    let check = ProgramCommands(on: file, options: deskOptions.typed).reading("check")
    if let open = Readiness(findings).beforeSending(check) { outputOptions.say(open) }
    guard packet.missing.isEmpty else {
      StandardError.write(packet.missing)
      throw ExitStatus.findings
    }
    if !isBound { throw ExitStatus.outputNotWritten }
  }

  /// Whether the binder was made; the packet is whole without it, and what it lacks is told next.
  private func write(_ path: String, of packet: BuiltPacket, _ files: OutputFiles) -> Bool {
    do throws(AuthoringError) {
      let pressed = try packet.binder()
      try files.write(pressed.bytes, to: path)
      outputOptions.say(pressed.summary(at: path))
      return true
    } catch {
      StandardError.write(error.description)
      return false
    }
  }
}
