import Curriculum
import Journal

/// Who stands behind the set as it is now.
struct SignPage: Page {
  static let template = "sign"
  static let scripts = ["password.js"]
  let pageTitle = "Sign"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let seats: [Seat]
  let blocks: [Block]
  let maySign: Bool
  let head: String
  let fingerprint: String
  let fingerprintShort: String
  let contentWords: String
  let choices: [Choice]
  let seatMistake: String?
  let intent = SignPage.intent
  let typedName: String
  let nameMistake: String?
  let hasPassword: Bool
  let passwordMistake: String?
  let provider: String?
  let providerAddress: String
  /// Whether the visitor may close the program for changes, or open it again.
  let mayClose: Bool
  let isClosed: Bool
  let closeReason: String
  let closeMistake: String?
  let hasPast: Bool
  let past: [Past]

  /// The sentence that is signed, 15 USC 7006(5): "with the intent to sign the record".
  static let intent =
    "I have read the single set of learning objectives as it stands, I stand behind the part that "
    + "I sign for, and I mean the name that I type here as my signature."

  /// How the person shows, before signing, who it is.
  enum Proof: Hashable, Sendable {
    case password
    /// By signing in again with the provider of this name.
    case provider(String)
    /// The person has just signed in again.
    case fresh
    /// The person cannot.
    case missing
  }

  struct Seat: Sendable {
    var seatTitle: String
    var seatStrand: String?
    var seatWho: String
    var seatState: String
    var seatKind: String
    var signature: String?
    var signedAt: String?
    var signedWords: String?
    var changedSince: String?
    var changedAddress: String?
  }

  struct Block: Sendable {
    var blockKind: String
    var block: String
    var blockRemedy: String
    var blockReason: String?
  }

  struct Choice: Sendable {
    var choice: String
    var choiceWords: String
    var isChosen: Bool
  }

  struct Past: Sendable {
    var pastSignature: String
    var pastAt: String
    var pastWords: String
    var pastSeat: String
    var pastHead: String
    var pastFingerprint: String
  }

  init(
    _ opened: OpenedProgram, _ signatures: [StandingSignature], content: String,
    isLastWriter: Bool, proof: Proof, chosen: String = "", typedName: String = "",
    closeReason: String = "", _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.sign)
    self.said = said
    seatMistake = said["seat"]
    nameMistake = said["name"]
    passwordMistake = said["password"]
    self.typedName = typedName
    mayClose = opened.has(.approver, .administrator)
    isClosed = opened.state.isClosed
    self.closeReason = closeReason
    closeMistake = said["close-reason"]
    hasPassword = proof == .password
    let memberships = opened.visitor.person.memberships(in: opened.key)
    let strands = Strand.allCases.filter { strand in
      memberships.contains {
        $0.role == .author && ($0.strands.isEmpty || $0.strands.contains(strand))
      }
    }
    let isApprover = memberships.contains { $0.role == .approver }
    var scopes: [Signature.Scope] = strands.map { .strand($0) }
    if isApprover, !isLastWriter { scopes.append(.approval) }
    choices = scopes.map { scope in
      Choice(
        choice: scope.word, choiceWords: scope.seatWords,
        isChosen: scope.word == chosen || scopes.count == 1)
    }
    var blocks: [Block] = []
    if isApprover, isLastWriter {
      blocks.append(
        Block(
          blockKind: "warning",
          block: "You wrote the last change yourself, so somebody else must approve the set.",
          blockRemedy: "Ask another approver.", blockReason: nil))
    }
    if proof == .missing, !scopes.isEmpty {
      blocks.append(
        Block(
          blockKind: "warning", block: "You have no password here, and who signs shows who it is.",
          blockRemedy: "Ask the administrator for a link for a password.", blockReason: nil))
    }
    self.blocks = blocks
    maySign = !scopes.isEmpty && proof != .missing
    if case .provider(let name) = proof { provider = name } else { provider = nil }
    providerAddress =
      "\(ProviderRoutes.start)?again=yes&next=\("/programs/\(opened.key)/sign".queryEncoded)"
    head = "\(opened.state.sequence)"
    fingerprint = content
    fingerprintShort = "\(content.prefix(12))…"
    let count = opened.program.objectives.count
    contentWords = count == 1 ? "one objective." : "\(count) objectives."
    let seats: [Signature.Scope] = Strand.allCases.map { .strand($0) } + [.approval]
    self.seats = seats.map { scope in
      Seat(scope, signatures.first { $0.signature.scope == scope }, opened)
    }
    past = signatures.map { standing in
      Past(
        pastSignature: standing.signature.name, pastAt: standing.event.at.description,
        pastWords: standing.event.at.words, pastSeat: standing.signature.scope.seatTitle,
        pastHead: "\(standing.event.sequence)",
        pastFingerprint: String(standing.signature.content.prefix(12)))
    }
    hasPast = !past.isEmpty
  }
}

extension SignPage.Seat {
  fileprivate init(
    _ scope: Signature.Scope, _ standing: StandingSignature?, _ opened: OpenedProgram
  ) {
    seatTitle = scope.seatTitle
    if case .strand(let strand) = scope { seatStrand = strand.pageClass }
    seatWho = scope.seatWho
    signature = standing?.event.author
    signedAt = standing?.event.at.description
    signedWords = standing?.event.at.words
    switch standing?.stands {
    case true?: (seatState, seatKind) = ("Signed", "good")
    case false?:
      (seatState, seatKind) = ("Changed since", "warning")
      changedSince = "The set is no longer what was signed."
      changedAddress = "/programs/\(opened.key)/history"
    case nil: (seatState, seatKind) = ("Not signed", "")
    }
  }
}

extension Signature.Scope {
  var seatTitle: String {
    switch self {
    case .strand(let strand): strand.title.capitalizedFirst
    case .approval: "Approval"
    }
  }

  fileprivate var seatWho: String {
    switch self {
    case .strand(let strand): "An author of \(strand.title)"
    case .approval: "An approver, who did not write the last change"
    }
  }

  fileprivate var seatWords: String {
    switch self {
    case .strand(let strand): "An author, for \(strand.title)"
    case .approval: "An approver, for the whole set"
    }
  }
}
