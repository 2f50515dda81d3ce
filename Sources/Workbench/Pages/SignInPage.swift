/// Where people sign in.
struct SignInPage: Page {
  static let template = "sign-in"
  static let scripts = ["password.js"]
  let pageTitle = "Sign in"
  let note: String?
  let next: String
  let name: String
  let hasMistakes: Bool
  let mistakesTitle = "You are not signed in"
  let mistakes: [FormMistakes.Mistake]
  let signInMistake: String?
  let provider: String?
  let providerAddress: String
  let administrator = "the administrator"

  init(
    next: String, name: String = "", note: String? = nil, mistake: String? = nil,
    provider: ProviderSettings?
  ) {
    self.provider = provider?.name
    providerAddress =
      ProviderRoutes.start + (next.isEmpty ? "" : "?next=\(next.queryEncoded)")
    self.next = next
    self.name = name
    self.note = note
    signInMistake = mistake
    hasMistakes = mistake != nil
    mistakes = mistake.map { [FormMistakes.Mistake(field: "name", message: $0)] } ?? []
  }
}
