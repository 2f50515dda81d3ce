import Curriculum
import Reports

/// What a person does next to bring a program through the review of an agency.
struct NextStep {
  private let outline: PacketOutline
  private let program: Program
  private let profile: Profile
  private let commands: ProgramCommands

  init(
    _ outline: PacketOutline, program: Program, profile: Profile, commands: ProgramCommands
  ) {
    self.outline = outline
    self.program = program
    self.profile = profile
    self.commands = commands
  }

  /// The step in a sentence or two.
  var sentence: String {
    if let sent = program.reviews.last, sent.decision == nil, sent.submitted != nil {
      return "Wait for \(sent.reviewer ?? "the reviewer"), and write down what comes back: "
        + "\(commands.changing("review return")) or \(commands.changing("review approve"))."
    }
    if let approved { return approved }
    // With an approval, words without a verdict ask for nothing more.
    let open = program.reviews.flatMap { round in
      round.findings.filter {
        $0.isOpen && ($0.verdict != nil || round.decision != .approved)
      }
    }.count
    if open > 0 {
      return "Answer \(open == 1 ? "the remark" : "the \(open) remarks") of reviewers: "
        + "\(commands.reading("review list")) shows \(open == 1 ? "it" : "them"), and "
        + "\(commands.changing("review answer", "FINDING --response TEXT --change TEXT")) answers."
    }
    if let line = outline.missing.first { return remedy(for: line) }
    if let line = outline.lines.first(where: { $0.pagesOverLimit != nil }) {
      return "Shorten “\(line.title)”."
    }
    let ask = outline.signers.filter(\.isMissing)
    let build = "Build the packet: \(commands.reading("packet build", "-o FOLDER"))"
    guard ask.isEmpty else {
      return "\(build), let \(ask.map { $0.name ?? $0.role }.listed) sign, and write the day "
        + "under the signers of the program."
    }
    return "\(build), and send it: \(commands.changing("review submit")) begins the round."
  }

  /// What comes after an approval of the program as it stands; nil where it is not approved so.
  private var approved: String? {
    guard let last = program.reviews.last, last.decision == .approved,
      last.contentHash == Desk.contentHash(of: program)
    else { return nil }
    if program.approverToCome(by: profile) != nil, let next = program.nextReviewer(of: profile) {
      return "Send it on to \(next): \(commands.changing("review submit"))."
    }
    let cohort = commands.changing("cohort new", "--name NAME --start DAY --end DAY")
    return "It is approved. \(cohort) registers a cohort."
  }

  private func remedy(for line: PacketLine) -> String {
    if let document = line.documents.first(where: { $0.fault != nil }), let fault = document.fault {
      return "See to the attachment “\(document.title)”: \(fault.what). \(fault.remedy)"
    }
    return switch line.section?.content {
    case .form(let name):
      """
      Get the form “\(name)” from the agency, fill it in, and name it under the attachments of the \
      program with the kind “\(name)”.
      """
    case .attachments(let kind):
      "Name the file for “\(line.title)” under the attachments of the program, with the kind “\(kind)”."
    default:
      "Write into the program what belongs to “\(line.title)”: \(line.gap ?? "")."
    }
  }
}
