/// How the names of a form are compared: without letter case, blanks, and signs.
enum FormWords {
  static func plain(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
