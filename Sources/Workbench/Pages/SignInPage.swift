/// Where people sign in.
struct SignInPage: Page {
  static let template = "sign-in"
  static let scripts = ["password.js"]
  let pageTitle = "Sign in"
  var note: String?
  var next = ""
  var name = ""
  var hasMistakes: Bool { signInMistake != nil }
  var signInMistake: String?
  var provider: String?
  var providerAddress = ""
  var administrator = "the administrator"
}
