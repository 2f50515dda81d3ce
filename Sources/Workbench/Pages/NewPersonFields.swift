/// The fields of a form in which somebody becomes a person, as they were sent.
struct NewPersonFields: PagePart {
  let newName: String
  let nameMistake: String?
  let newEmail: String
  let emailMistake: String?
  let passwordLabel = "Password"
  let passwordMistake: String?

  init(_ person: NewPerson) {
    newName = person.name
    nameMistake = person.mistakes["person-name"]
    newEmail = person.email
    emailMistake = person.mistakes["email"]
    passwordMistake = person.mistakes["password"]
  }
}
