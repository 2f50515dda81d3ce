import Curriculum
import Journal
import ProgramFile

/// What the forms share in which somebody becomes a person of the server.
struct NewPerson: Sendable {
  var name = ""
  var email = ""
  var mistakes = FormMistakes()

  init() {}

  /// Looks at what was sent.
  init(_ form: SentForm) {
    name = form["name"].onOneLine
    email = form["email"].filter { !$0.isWhitespace }.lowercased()
    let password = form["password"]
    if let mistake = Self.mistake(ofName: name) { mistakes.add("person-name", mistake) }
    if !Self.isAddress(email) {
      mistakes.add("email", "Write an e-mail address, such as maria@college.edu.")
    }
    if let mistake = Self.mistake(ofPassword: password, name: name, email: email) {
      mistakes.add("password", mistake)
    }
  }

  /// Why a name is refused.
  static func mistake(ofName name: String) -> String? {
    let isName =
      !name.isEmpty && name.count <= 120 && !name.unicodeScalars.contains(where: \.isHidden)
    return isName ? nil : "Write your name, in at most 120 characters."
  }

  /// No more is asked of an address than that it can be one; nothing is sent to it.
  static func isAddress(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    let signs = "!#$%&'*+-/=?^_`{|}~.@"
    return halves.count == 2 && halves.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
      && text.allSatisfy { $0.isLetter || $0.isNumber || signs.contains($0) }
  }

  /// Why a password is refused; its length, and that it is not what everybody would try first.
  static func mistake(ofPassword password: String, name: String, email: String) -> String? {
    guard password.count >= Passwords.fewest else {
      return "Choose at least \(Passwords.fewest) characters; a few words in a row will do."
    }
    guard password.utf8.count <= Passwords.most else {
      return "Choose at most \(Passwords.most) characters."
    }
    let plain = password.lowercased().filter { !$0.isWhitespace }
    let known = [name, email, String(email.prefix { $0 != "@" })]
      .map { $0.lowercased().filter { !$0.isWhitespace } }.filter { $0.count >= 4 }
    let isEasy =
      Set(plain).count < 5 || known.contains { plain.contains($0) && plain.count < $0.count + 8 }
      || Self.common.contains { plain.contains($0) && plain.count < $0.count + 6 }
    return isEasy ? "This one is easily guessed. Put a few words in a row." : nil
  }

  private static let common = [
    "password", "qwertyuiop", "1234567890", "0987654321", "iloveyou", "letmein", "welcome",
    "adulteducation", "plaitplait", "abcdefghij",
  ]
}
