import Authoring
import Checking
import Curriculum
import Journal

/// What is known of a program's packets while a page shows them.
struct PacketView: Sendable {
  /// The id of the profile that the plan is made for.
  let profile: String
  let profiles: [(id: String, title: String)]
  let desk: Desk
  /// The program with the signatures of the journal.
  let program: Program
  let outline: PacketOutline
  let readiness: Readiness
  let signatures: [StandingSignature]
  /// The packets that are kept, newest first.
  let packets: [KeptPacket]
  let work: PacketWork
  /// Whether a packet was begun and the server stopped before it was done.
  let isCutOff: Bool
  let now: Moment

  init(
    _ opened: OpenedProgram, for profile: String?, _ desks: Desks,
    _ signatures: [StandingSignature], in folder: String, _ work: PacketWork, at now: Moment
  ) throws {
    profiles = try ProfileShelf().titles()
    guard profile == nil || profiles.contains(where: { $0.id == profile }) else {
      throw Failure.notUnderstood(
        "There is no profile of that name here.", "Choose one of the list on the Packet page.")
    }
    desk = try desks.desk(for: profile ?? opened.program.profile)
    self.profile = desk.profile.id
    program = opened.program.signed(by: signatures)
    let path = AttachmentShelf(of: opened.key, in: folder).programPath
    outline = desk.packetOutline(program, at: path)
    readiness = Readiness(desk.check(program, at: path).findings)
    self.signatures = signatures
    let shelf = PacketShelf(of: opened.key, in: folder)
    packets = shelf.packets
    self.work = work
    isCutOff = work.state != .working && shelf.isCutOff
    self.now = now
  }

  /// Why the newest packet that was begun is not there; nil where nothing went wrong.
  var failure: String? {
    if work.state == .failed { return work.words }
    guard isCutOff else { return nil }
    return
      "The server was stopped while a packet was being built. Nothing of it was kept; build it "
      + "again."
  }

  /// The attachments whose files are not there; a packet would not be what it says it is.
  var lostFiles: [PlannedDocument] { outline.documents.filter { $0.fault != nil } }

  /// The packet that was sent in a round: the newest that says what was reviewed, and was built by
  /// that day, which may begin later where it was sent than here.
  func packet(sentIn round: ReviewRound) -> KeptPacket? {
    guard let content = round.contentHash, let day = round.submitted else { return nil }
    return packets.first { packet in
      packet.content == content
        && (Moment(packet.at)?.calendarDay.ordinal ?? .max) <= day.ordinal + 1
    }
  }

  /// The packet that was sent last.
  var sent: KeptPacket? {
    program.reviews.reversed().lazy.compactMap { packet(sentIn: $0) }.first
  }

  var nextReviewer: String { program.nextReviewer(of: desk.profile) ?? "" }

  /// What may be attached, as the plan calls it; what somebody filled in by hand stands before what
  /// Plait would fill in.
  var attachmentKinds: [(kind: String, title: String)] {
    let asked = outline.lines.compactMap { line -> (kind: String, title: String)? in
      switch line.section?.content {
      case .attachments(let kind): (kind, line.title)
      case .form(let name): (name, "\(line.title), filled in by hand")
      default: nil
      }
    }
    return asked + [(Self.otherKind, "Something else")]
  }

  /// What is asked for by nobody.
  static let otherKind = "other"
}
