/// Where the first administrator chooses name and password.
struct FirstPage: Page {
  static let template = "first"
  static let scripts = ["password.js"]
  let pageTitle = "Set up this server"
  let address: String
  let said: AnswerOnPage
  let fields: NewPersonFields

  init(at address: String, _ person: NewPerson) {
    self.address = address
    said = AnswerOnPage(nil, person.mistakes)
    fields = NewPersonFields(person)
  }
}
