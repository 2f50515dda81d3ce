import Curriculum
import Reports

/// What a person does next to bring a program through the review of an agency.
struct NextStep {
  private let outline: PacketOutline
  private let program: Program
  private let profile: Profile
  private let path: String

  init(_ outline: PacketOutline, program: Program, profile: Profile, path: String) {
    self.outline = outline
    self.program = program
    self.profile = profile
    self.path = path
  }

  /// The step in a sentence or two.
  var sentence: String {
    if let sent = program.reviews.last, sent.decision == nil, sent.submitted != nil {
      return "Wait for \(sent.reviewer ?? "the reviewer"), and write down what comes back: "
        + "`plait review return \(path)` or `plait review approve \(path)`."
    }
    if let approved { return approved }
    let open = program.reviews.flatMap(\.findings).count(where: \.isOpen)
    if open > 0 {
      return "Answer \(open == 1 ? "the remark" : "the \(open) remarks") of reviewers: "
        + "`plait review list \(path)` shows \(open == 1 ? "it" : "them")."
    }
    if let line = outline.missing.first { return remedy(for: line) }
    if let line = outline.lines.first(where: { $0.pagesOverLimit != nil }) {
      return "Shorten “\(line.title)”."
    }
    let ask = outline.signers.filter(\.isMissing)
    let build = "Build the packet: `plait packet build \(path) -o FOLDER`"
    guard ask.isEmpty else {
      return "\(build), let \(ask.map { $0.name ?? $0.role }.listed) sign, and write the day "
        + "under the signers of the program."
    }
    return "\(build), and send it: `plait review submit \(path)` begins the round."
  }

  /// What comes after an approval of the program as it stands; nil where it is not approved so.
  private var approved: String? {
    guard let last = program.reviews.last, last.decision == .approved,
      last.contentHash == Desk.contentHash(of: program)
    else { return nil }
    let steps = profile.reviewSteps.map(\.reviewer)
    let place = last.reviewer.flatMap { steps.firstIndex(of: $0) } ?? steps.count
    if place + 1 < steps.count, let next = program.nextReviewer(of: profile) {
      return "Send it on to \(next): `plait review submit \(path)`."
    }
    return "It is approved. `plait cohort new \(path)` registers a cohort."
  }

  private func remedy(for line: PacketLine) -> String {
    switch line.section?.content {
    case .form(let name):
      """
      Get the form “\(name)” from the agency, fill it in, and name it under the attachments of the \
      program with the kind “\(name)”.
      """
    case .attachments(let kind):
      "Name the file for “\(line.title)” under the attachments of the program, with the kind “\(kind)”."
    default: "Write into the program what belongs to “\(line.title)”: \(line.gap ?? "")."
    }
  }
}
