import Curriculum
import Journal

/// Who invites somebody to what.
struct InvitationPage: Page {
  static let template = "invitation"
  static let scripts = ["password.js"]
  let pageTitle = "Invitation"
  let inviter: String
  let invitedTo: String
  let roleWords: String
  let strandWords: String?
  let until: String
  let untilWords: String
  let roleMeaning: String
  let address: String
  let isStranger: Bool
  let acceptWords: String
  let signInAddress: String
  let provider: String?
  let providerAddress: String
  let said: AnswerOnPage
  let fields: NewPersonFields

  init(
    _ invitation: Invitation, from inviter: String, to title: String, at address: String,
    for visitor: Visitor?, _ person: NewPerson, provider: ProviderSettings?
  ) {
    self.provider = visitor == nil ? provider?.name : nil
    providerAddress = "\(address)/provider"
    self.inviter = inviter
    invitedTo = title
    let role = invitation.membership.role
    roleWords = role.words
    roleMeaning = role.meaning
    let strands = invitation.membership.strands
    strandWords =
      strands.isEmpty
      ? nil : Strand.allCases.filter(strands.contains).map(\.title).joined(separator: ", ")
    until = invitation.expires.description
    untilWords = invitation.expires.words
    self.address = address
    isStranger = visitor == nil
    acceptWords = visitor.map { "Accept as \($0.person.name)" } ?? "Accept and sign in"
    signInAddress = "/sign-in?next=\(address.queryEncoded)"
    said = AnswerOnPage(nil, person.mistakes)
    fields = NewPersonFields(person)
  }
}
