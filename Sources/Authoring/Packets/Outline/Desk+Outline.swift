import Checking
public import Curriculum
import Reports

extension Desk {
  /// What the profile's packet holds for a program whose file lies at a path; the next step names
  /// commands as they are typed.
  public func packetOutline(
    _ program: Program, at path: String, commands: ProgramCommands? = nil
  ) -> PacketOutline {
    let hash = Self.contentHash(of: program)
    let outline = PacketOutline(
      agency: profile.title, title: program.title,
      revision: program.revisionNumber(content: hash), lines: lines(of: program, at: path),
      signers: PacketSigner.all(of: program, asked: profile.signers),
      steps: PacketStep.all(of: program, steps: profile.reviewSteps),
      isOfAgency: !profile.packet.isEmpty)
    var finished = outline
    finished.nextStep =
      NextStep(
        outline, program: program, profile: profile,
        commands: commands ?? ProgramCommands(on: path)
      ).sentence
    return finished
  }

  private func lines(of program: Program, at path: String) -> [PacketLine] {
    let sections = profile.packet.isEmpty ? PacketSection.neutral : profile.packet
    let context = RuleContext(for: program, library: library, profile: profile)
    let files = AttachmentFiles(of: program, besides: path)
    var gathering = PacketGathering(program: program, profile: profile, files: files)
    for section in sections {
      gathering.add(section, isEmpty: section.isEmpty(in: program, context))
    }
    gathering.addRest()
    return gathering.numbered
  }
}

extension PacketSection {
  /// The neutral order of a packet, for a profile that names none.
  static var neutral: [PacketSection] {
    Content.documents.map { content in
      PacketSection(content.words.capitalizedFirst, content, isRequired: false)
    }
  }
}
