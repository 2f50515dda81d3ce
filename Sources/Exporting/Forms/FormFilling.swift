package import Curriculum
package import WordFormat

/// A program as a form asks for it, and what was seen while it answered.
package struct FormFilling: Sendable {
  /// What answers the names of the form.
  package let record: any FormRecord
  let subject: FormSubject

  /// The topics for which a sentence of the program's prose was taken, once the form is filled.
  package var topicsFromProse: [FieldTopic] { subject.topicsFromProse }

  /// Whether the day of the documents was asked for, once the form is filled.
  package var usesDay: Bool { subject.usesDay }
}
