import Curriculum

/// A row of a schedule: a week or unit with its topic and hours.
enum UnitRecord: RecordKind {
  static let name = "a schedule, a week or unit a row"
  static let roles: [SourceRole] = [
    .unit, .topic, .dates, .date, .startDate, .endDate, .hours, SourceRole(.adultEducation),
    SourceRole(.workforcePreparation), SourceRole(.workforceTraining), .objective, .number,
  ]

  static let sums = true

  static func add(_ record: inout Record, to draft: inout ProgramDraft) {
    guard let words = record.text(.unit) ?? record.text(.topic),
      !["total", "subtotal"].contains(PlainWords(words).words.first ?? "")
    else { return }
    let id = draft.unit(named: words, topic: record.text(.unit) == nil ? nil : record.text(.topic))
    record.place(.unit, in: &draft)
    record.place(.topic, in: &draft)
    guard let index = draft.program.units.firstIndex(where: { $0.id == id }) else { return }
    for role in [SourceRole.dates, .date] {
      guard let text = record.text(role) else { continue }
      draft.program.units[index].dates.add(DateReader.dates(in: text))
      record.place(role, in: &draft)
    }
    if let text = record.text(.startDate), let day = DateReader.day(in: text) {
      draft.program.units[index].dates.add(Dates(starts: day, wording: text))
      record.place(.startDate, in: &draft)
    }
    if let text = record.text(.endDate), let day = DateReader.day(in: text) {
      draft.program.units[index].dates.add(Dates(ends: day, wording: text))
      record.place(.endDate, in: &draft)
    }
    if let hours = record.takeAmount(.hours, in: &draft) {
      draft.program.units[index].totalHours = hours
    }
    for strand in Strand.allCases {
      if let hours = record.takeAmount(SourceRole(strand), in: &draft) {
        draft.program.units[index].hours[strand] = hours
      }
    }
    for role in [SourceRole.objective, .number] {
      if let text = record.text(role) {
        draft.refer(unit: id, to: text, record.values[role, default: []])
      }
    }
  }
}
