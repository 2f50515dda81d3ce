import Authoring
import Curriculum
import Journal

/// What the agency wants, the packets that were built, and the rounds of review.
struct PacketPage: Page {
  static let template = "packet"
  static let scripts = ["waiting.js"]
  let pageTitle = "Packet"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let profileKey: String
  let profiles: [ProfileChoice]
  let isBuilding: Bool
  let statusAddress: String
  let total: String
  let done: String
  let progressWords: String
  let buildFailure: String?
  let submissionWords: String
  let sections: [Section]
  let mayAttach: Bool
  let attachmentKinds: [AttachmentKind]
  let limitWords = "up to \(SentFile.mostBytes >> 20) MB"
  let mayBuild: Bool
  let buildWords: String
  let keptWords =
    "The last \(PacketShelf.most) packets are kept as they were, and those that were sent."
  let hasPackets: Bool
  let packets: [Built]
  let hasMissing: Bool
  let missing: [Missing]
  let signers: [SignerRow]
  let hasReviewers: Bool
  let reviewers: [Reviewer]
  let compareAddress: String?
  let rounds: [Round]
  let hasRounds: Bool
  let maySubmit: Bool
  let nextReviewer: String
  let today: String

  struct Section: Sendable {
    var sectionNumber: String
    var sectionTitle: String
    var sectionFile: String?
    var sectionFileAddress: String?
    var sectionState: String
    var sectionKind: String
    var how: String
    var sectionWhy: String?
    var sectionAddress: String?
    var sectionVerb: String?
    var removeAddress: String?
    var removeBase: String?
  }

  struct AttachmentKind: Sendable {
    var attachmentKind: String
    var attachmentTitle: String
  }

  struct Built: Sendable {
    var packetName: String
    var packetNote: String?
    var packetKind: String
    var packetAgency: String
    var packetRemark: String?
    var builtAt: String
    var builtWords: String
    var builtBy: String
    var packetSize: String
    var packetAddress: String
    var fileCount: String
    var seal: String
    var files: [File]
  }

  struct File: Sendable {
    var fileAddress: String
    var fileName: String
    var fileTitle: String
  }

  struct Missing: Sendable {
    var missingKind: String
    var missingState: String
    var missingWords: String
    var missingAddress: String?
    var missingVerb: String?
  }

  struct SignerRow: Sendable {
    var signer: String
    var signerState: String
    var signerKind: String
  }

  struct Reviewer: Sendable {
    var reviewer: String
    var reviewerReturns: String
  }

  struct Round: Sendable {
    var round: String
    var roundTitle: String
    var sentAt: String?
    var sentWords: String?
    var returnedAt: String?
    var returnedWords: String?
    var roundState: String
    var roundKind: String
    var hasFindings: Bool
    var roundFindings: [RoundFinding]
    var isUnderWay: Bool
  }

  struct RoundFinding: Sendable {
    var roundFinding: String
    var criterion: String
    var found: String
    var response: String?
    var responseChange: String?
    var responder: String?
    var respondedAt: String?
    var respondedWords: String?
    var responseState: String
    var responseKind: String
    var mayRespond: Bool
    var respondVerb: String
    var responseBase: String
    var changeBase: String
  }

  init(_ opened: OpenedProgram, _ plan: PacketView, _ said: AnswerOnPage) {
    frameProgram = opened.frame(.packet)
    self.said = said
    let mayChange = opened.mayWrite
    profileKey = plan.profile
    profiles = ProfileChoice.all(plan.profiles, chosen: plan.profile)
    isBuilding = plan.work.state == .working
    statusAddress = "/programs/\(opened.key)/packet/status"
    total = "\(plan.work.total)"
    done = "\(plan.work.done)"
    progressWords = plan.work.words
    buildFailure = plan.failure
    submissionWords = plan.submissionWords
    sections = plan.sections(of: opened, mayRemove: mayChange)
    mayAttach = mayChange
    attachmentKinds = plan.attachmentKinds.map {
      AttachmentKind(attachmentKind: $0.kind, attachmentTitle: $0.title)
    }
    mayBuild = opened.has(.author, .administrator) && !isBuilding && plan.lostFiles.isEmpty
    buildWords = plan.buildWords
    packets = plan.built(for: opened)
    hasPackets = !packets.isEmpty
    missing = plan.missing(of: opened)
    hasMissing = !missing.isEmpty
    signers = plan.signers
    reviewers = plan.outline.steps.map { step in
      let facts = [
        step.returns.map { "Returns: \($0)." }, step.time.map { "Time: \($0)." },
        "So far: \(step.state).",
      ].compactMap(\.self)
      return Reviewer(reviewer: step.reviewer, reviewerReturns: facts.joined(separator: " "))
    }
    hasReviewers = !reviewers.isEmpty
    compareAddress = plan.sent == nil ? nil : "/programs/\(opened.key)/packet/compare"
    rounds = opened.program.reviews.enumerated().reversed().map { index, round in
      Round(round, at: index, opened, mayChange: mayChange)
    }
    hasRounds = !rounds.isEmpty
    maySubmit =
      mayChange && !opened.program.reviews.contains { $0.decision == nil && $0.submitted != nil }
    nextReviewer = plan.nextReviewer
    today = plan.now.calendarDay.description
  }
}
