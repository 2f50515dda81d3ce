import Curriculum
import WordFormat

extension Finding {
  /// What is wrong with a form, or what its filling is worth a remark.
  init(_ mistake: FormMistake) {
    self.init(
      code: mistake.code.rawValue, severity: Self.severity(of: mistake.code),
      place: .document(mistake.place.description), message: mistake.message,
      remedy: mistake.remedy)
  }

  private static func severity(of code: FormMistakeCode) -> Severity {
    switch code {
    case .nothingStated, .notAmongChoices, .charactersDropped: .warning
    case _ where code.isNote: .note
    default: .error
    }
  }
}
