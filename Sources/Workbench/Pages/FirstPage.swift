/// Where the first administrator chooses name and password.
struct FirstPage: Page {
  static let template = "first"
  static let scripts = ["password.js"]
  let pageTitle = "Set up this server"
  let address: String
  let said: AnswerOnPage
  let newName: String
  let nameMistake: String?
  let newEmail: String
  let emailMistake: String?
  let passwordLabel = "Password"
  let passwordMistake: String?

  init(at address: String, _ person: NewPerson) {
    self.address = address
    said = AnswerOnPage(nil, person.mistakes)
    newName = person.name
    nameMistake = person.mistakes["person-name"]
    newEmail = person.email
    emailMistake = person.mistakes["email"]
    passwordMistake = person.mistakes["password"]
  }
}
