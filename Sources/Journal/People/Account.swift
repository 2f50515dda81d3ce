/// With what a person signs in.
package struct Account: Hashable, Sendable {
  package var person: PersonKey
  /// An e-mail address or a short name, in small letters.
  package var login: String
  /// The hash of the password with its parameters and its salt; nil for one who signs in elsewhere.
  package var password: String?

  package init(person: PersonKey, login: String, password: String?) {
    self.person = person
    self.login = login
    self.password = password
  }
}
