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
  let mayInvite = true
  let newLinkTitle = "The link is made"
  let newLinkWords =
    "Copy it now and send it yourself; it is not shown again. Whoever opens it first can use it."
  let people: [Row]
  let programs: [ProgramChoice]
  let roleChoices: [RoleChoice]
  let strandChoices: [StrandChoice]
  let inviteNote: String
  let noteMistake: String?
  let hasInvitations: Bool
  let invitations: [OpenInvitation]

  struct Row: Sendable {
    var person: String
    var name: String
    var initials: String
    var email: String
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

  init(
    _ people: [Row], of total: Int, searched query: String,
    programs: [(key: ProgramKey, title: String)], _ open: [Invitation],
    note: String = "", _ said: AnswerOnPage
  ) {
    self.people = people
    hasSearch = total >= 12
    self.query = query
    self.said = said
    inviteNote = note
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
