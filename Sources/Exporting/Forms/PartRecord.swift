import WordFormat

/// One part of a program, as a form asks for it.
struct PartRecord<Part: Sendable>: FormRecord {
  let part: Part
  let subject: FormSubject
  let fields: [FormField<Part>]

  func value(_ field: Int) -> FormValue {
    fields.indices.contains(field) ? fields[field].value(part, subject) : .nothing
  }
}
