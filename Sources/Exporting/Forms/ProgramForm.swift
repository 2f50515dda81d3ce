package import Curriculum
import Reports
package import WordFormat

/// The names that a form may use for a program under a profile, and what they stand for.
package struct ProgramForm: Sendable {
  private let profile: Profile
  private let fields: [FormField<Program>]

  /// Takes the profile whose form's own labels are names too.
  package init(_ profile: Profile) {
    self.profile = profile
    fields = FormFields.program + Self.labels(of: profile)
  }

  /// What the program is in the vocabulary of forms.
  package static let programTitle = "program"

  /// Every name by scope; the first scope is the program.
  package var vocabulary: FormVocabulary {
    FormVocabulary(
      FormScopeName.allCases.map { scope in
        FormScope(scope.title, names(of: scope).map(\.name))
      })
  }

  /// A program and what it draws on, for a form to ask.
  package func filling(_ program: Program, _ sources: FormSources) -> FormFilling {
    let subject = FormSubject(program, profile, sources)
    return FormFilling(
      record: PartRecord(part: program, subject: subject, fields: fields), subject: subject)
  }

  func names(of scope: FormScopeName) -> [(name: FormName, meaning: String)] {
    scope == .program ? FormScopeName.names(of: fields) : scope.names
  }

  /// The labels of the profile's fields, those aside that are names of their own.
  private static func labels(of profile: Profile) -> [FormField<Program>] {
    var taken = Set(
      FormFields.program.flatMap { [$0.name] + $0.otherNames }.map(FormWords.plain))
    return profile.fields.filter { taken.insert(FormWords.plain($0.label)).inserted }.map { field in
      .lines(field.label, "the field of the agency’s form: \(field.topic.rawValue)") { _, subject in
        subject.lines(on: field.topic)
      }
    }
  }
}
