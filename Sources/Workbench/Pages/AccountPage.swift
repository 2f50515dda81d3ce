import Curriculum
import Journal

/// A person's own name, password and sessions.
struct AccountPage: Page {
  static let template = "account"
  static let scripts = ["password.js"]
  let pageTitle = "Your account"
  let said: AnswerOnPage
  let email: String
  let newName: String
  let nameMistake: String?
  let hasRoles: Bool
  let administrator = "the administrator"
  let roles: [HeldRole]
  let hasPassword: Bool
  let currentMistake: String?
  let passwordLabel = "New password"
  let passwordMistake: String?
  let sessions: [OpenSession]
  let hasOthers: Bool

  struct HeldRole: Sendable {
    var roleProgram: String
    var roleSentence: String
  }

  struct OpenSession: Sendable {
    var session: String
    var device: String
    var isThis: Bool
    var usedAt: String
    var usedWords: String
    var startedAt: String
    var startedWords: String
  }

  init(
    _ visitor: Visitor, _ account: Account?, titles: [ProgramKey: String], _ sessions: [Session],
    _ said: AnswerOnPage, newName: String? = nil
  ) {
    self.said = said
    email = account?.login ?? ""
    self.newName = newName ?? visitor.person.name
    nameMistake = said["person-name"]
    currentMistake = said["current"]
    passwordMistake = said["password"]
    hasPassword = account?.password != nil
    roles = visitor.person.memberships.map { membership in
      HeldRole(
        roleProgram: membership.program.map { titles[$0] ?? $0.rawValue } ?? "Every program",
        roleSentence: membership.words)
    }
    hasRoles = !roles.isEmpty
    let own = visitor.secret.mark
    self.sessions = sessions.map { session in
      OpenSession(
        session: session.mark.hexadecimal, device: Self.device(session.browser),
        isThis: session.mark == own, usedAt: session.lastUsed.description,
        usedWords: session.lastUsed.words, startedAt: session.since.description,
        startedWords: session.since.words)
    }
    hasOthers = sessions.contains { $0.mark != own }
  }

  /// What a browser calls itself, in words that its owner knows.
  static func device(_ agent: String) -> String {
    let browsers = [
      ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"),
      ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    let systems = [
      ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"),
      ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ]
    let browser = browsers.first { agent.contains($0.0) }?.1
    let system = systems.first { agent.contains($0.0) }?.1
    switch (browser, system) {
    case (let browser?, let system?): return "\(browser) on \(system)"
    case (let name?, nil), (nil, let name?): return name
    case (nil, nil): return "Another program"
    }
  }
}
