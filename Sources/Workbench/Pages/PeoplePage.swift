import Curriculum
import Journal

/// Who works here, and inviting others.
struct PeoplePage: Page {
  static let template = "people"
  static let scripts = ["people.js", "folds.js"]
  let pageTitle = "People"
  let said: AnswerOnPage
  let countWords: String
  let hasSearch: Bool
  let query: String
  /// Whether the visitor administers all programs; others see who works on theirs.
  let mayInvite: Bool
  let newLinkTitle = "The link is made"
  let people: [Row]
  let programs: [ProgramChoice]
  let roleChoices: [RoleChoice]
  let strandChoices: [StrandChoice]
  let inviteNote: String
  let noteMistake: String?
  let hasInvitations: Bool
  let invitations: [OpenInvitation]
  let mayShare: Bool
  let sharePrograms: [ProgramChoice]
  let shareNote: String
  let shareMistake: String?
  let hasShares: Bool
  let shares: [OpenShare]

  struct Row: Sendable {
    var person: String
    var name: String
    var initials: String
    var email: String?
    var roles: [HeldRole]
    var seenAt: String?
    var seenWords: String?
    var isYou: Bool
    var isDisabled: Bool
    var mayChange: Bool
  }

  struct HeldRole: Sendable {
    var role: String
    var roleStrands: String?
    var roleProgram: String
  }

  struct ProgramChoice: Sendable {
    var program: String
    var programName: String
    var isChosen: Bool
  }

  struct RoleChoice: Sendable {
    var roleKey: String
    var roleTitle: String
    var roleMeaning: String
    var isChosen: Bool
  }

  struct StrandChoice: Sendable {
    var strand: String
    var strandTitle: String
    var strandKind: String
  }

  struct OpenInvitation: Sendable {
    var invitation: String
    var invitedWho: String
    var invitedRole: String
    var invitedProgram: String
    var invitedUntil: String
    var invitedUntilWords: String
  }

  struct OpenShare: Sendable {
    var share: String
    var shareFor: String
    var shareProgram: String
    var shareAt: String
    var shareAtWords: String
    var shareUsed: String
  }

  /// What the visitor wrote into a form that was not taken.
  struct Typed: Sendable {
    var inviteNote = ""
    var shareNote = ""
  }

  init(
    _ people: [Row], of total: Int, searched query: String, for visitor: Visitor,
    programs: [(key: ProgramKey, title: String)], _ open: [Invitation], _ shared: [Share],
    typed: Typed, _ said: AnswerOnPage
  ) {
    self.people = people
    mayInvite = visitor.person.isAdministrator
    hasSearch = total >= 12
    self.query = query
    self.said = said
    inviteNote = typed.inviteNote
    noteMistake = said["invite-note"]
    let titles = Dictionary(programs.map { ($0.key, $0.title) }, uniquingKeysWith: { $1 })
    self.programs =
      [ProgramChoice(program: "", programName: "Every program", isChosen: programs.count != 1)]
      + programs.map {
        ProgramChoice(
          program: $0.key.rawValue, programName: $0.title, isChosen: programs.count == 1)
      }
    roleChoices = Role.allCases.map {
      RoleChoice(
        roleKey: $0.rawValue, roleTitle: $0.rawValue.capitalizedFirst, roleMeaning: $0.meaning,
        isChosen: $0 == .author)
    }
    strandChoices = Strand.allCases.map {
      StrandChoice(
        strand: $0.title, strandTitle: $0.title.capitalizedFirst, strandKind: $0.pageClass)
    }
    hasInvitations = !open.isEmpty
    invitations = open.map { invitation in
      OpenInvitation(
        invitation: invitation.mark.hexadecimal, invitedWho: invitation.note,
        invitedRole: invitation.renews == nil ? invitation.membership.words : "New password",
        invitedProgram: invitation.membership.program.map { titles[$0] ?? $0.rawValue }
          ?? "Every program",
        invitedUntil: invitation.expires.description, invitedUntilWords: invitation.expires.words)
    }
    mayShare = !programs.isEmpty
    sharePrograms = programs.map {
      ProgramChoice(
        program: $0.key.rawValue, programName: $0.title,
        isChosen: $0.key.rawValue == programs.first?.key.rawValue)
    }
    shareNote = typed.shareNote
    shareMistake = said["share-note"]
    hasShares = !shared.isEmpty
    shares = shared.map { share in
      OpenShare(
        share: share.mark.hexadecimal, shareFor: share.note,
        shareProgram: titles[share.program] ?? share.program.rawValue,
        shareAt: share.made.description, shareAtWords: share.made.calendarDay.words,
        shareUsed: share.lastUsed.map { "last read on \($0.calendarDay.words)" }
          ?? "not read yet")
    }
    let count = total == 1 ? "1 person" : "\(total) people"
    countWords =
      open.isEmpty
      ? count
      : "\(count), \(open.count == 1 ? "1 open invitation" : "\(open.count) open invitations")"
  }
}

extension Membership {
  /// The role with its strands, as a page names it.
  var words: String {
    let role = role.rawValue.capitalizedFirst
    return strandWords.map { "\(role): \($0)" } ?? role
  }

  var strandWords: String? {
    strands.isEmpty
      ? nil : Strand.allCases.filter(strands.contains).map(\.title).joined(separator: ", ")
  }
}
