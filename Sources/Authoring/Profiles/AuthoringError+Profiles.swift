import Curriculum
import Templates

extension AuthoringError {
  /// The mistakes of files of the templates, a line each.
  init(_ error: TemplateError, in name: String) {
    guard let first = error.mistakes.first, error.mistakes.count > 1 || first.line != nil else {
      let words = error.mistakes.first.map { "\($0.message) \($0.remedy)" } ?? ""
      let file = error.mistakes.first?.file ?? name
      self = error.isUnknownName ? .request(file, words) : .input(file, words)
      return
    }
    let count = error.mistakes.count
    self = .input(
      name, "The profile has \(count == 1 ? "a mistake" : "\(count) mistakes").",
      findings: error.mistakes.map { mistake in
        Finding(
          code: "PROFILE", severity: .error,
          place: .document("\(mistake.file)\(mistake.line.map { ", line \($0)" } ?? "")"),
          message: mistake.message, remedy: mistake.remedy)
      })
  }
}
