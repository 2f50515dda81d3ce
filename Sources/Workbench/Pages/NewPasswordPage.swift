/// Where a person chooses a new password by a link.
struct NewPasswordPage: Page {
  static let template = "renew"
  static let scripts = ["password.js"]
  let pageTitle = "New password"
  let address: String
  let name: String
  let passwordLabel = "New password"
  let passwordMistake: String?
  let said: AnswerOnPage

  init(at address: String, for name: String, _ mistakes: FormMistakes) {
    self.address = address
    self.name = name
    passwordMistake = mistakes["password"]
    said = AnswerOnPage(nil, mistakes)
  }
}
