import Curriculum
import Templates

extension AuthoringError {
  /// The mistakes of files of the templates, a line each.
  init(_ error: TemplateError, in name: String) {
    guard error.kind == .mistakes else {
      let words = error.mistakes.map { "\($0.message) \($0.remedy)" }.joined(separator: " ")
      let file = error.mistakes.first?.file ?? name
      self = error.kind == .unknownName ? .request(file, words) : .input(file, words)
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
