import ArgumentParser
import Authoring
import Checking
import Curriculum

/// The command `plait packet`, which has a command for each thing that is done with a packet.
struct PacketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packet",
    abstract: "Assemble the approval packet, verify one, sign one, or compare two.",
    subcommands: [
      Build.self, PacketVerifyCommand.self, PacketSignCommand.self, PacketDiffCommand.self,
    ])

  /// The command `plait packet build FILE -o OUT[.zip]`.
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Assemble the approval packet as a folder or a zip file.",
      discussion: """
        The packet holds the cover, the checklist of requirements with the evidence for each and \
        the gaps named, the objectives, the crosswalk, the syllabus and the attachments of the \
        program. It is a BagIt bag (RFC 8493): anybody can prove that nothing in it was changed.
        """)

    @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
    var file: String

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The folder to make, or a name that ends in .zip.", valueName: "out"))
    var output: String

    @Option(
      help: ArgumentHelp(
        "The day of the packet; without it, the last on which the program was reviewed or signed, "
          + "or today.",
        valueName: "year-month-day"), transform: DayOption.init)
    var date: DayOption?

    @OptionGroup var deskOptions: DeskOptions
    @OptionGroup var outputOptions: OutputOptions

    func run() throws {
      let files = OutputFiles(force: outputOptions.force, reading: [file] + deskOptions.files)
      try files.check([output])
      let opened = try OpenedProgram(at: file, deskOptions)
      let day = date?.day ?? opened.desk.day(of: opened.program) ?? DayOption.today.day
      let packet = try opened.desk.packet(opened.program, from: opened.source, on: day)
      try packet.write(to: output, files)
      outputOptions.say(packet.summary(at: output))
      let findings = opened.findings + opened.desk.check(opened.program, at: file).findings
      guard findings.contains(where: { $0.severity > .note }) else { return }
      let counts = Readiness(findings).counts
      outputOptions.say("Before you send it: `plait check \(file)` has \(counts).")
    }
  }
}
