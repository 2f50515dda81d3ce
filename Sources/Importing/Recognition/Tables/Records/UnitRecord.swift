import Curriculum

/// A row of a schedule: a week or unit with its topic and hours.
enum UnitRecord: RecordKind {
  static let name = "a schedule, a week or unit a row"
  static let roles: [SourceRole] = [
    .unit, .topic, .dates, .date, .startDate, .endDate, .hours, SourceRole(.adultEducation),
    SourceRole(.workforcePreparation), SourceRole(.workforceTraining), .objective, .number,
  ]

  static let sums = true

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let words = record.text(.unit) ?? record.text(.topic),
      !Record.beginsTotal(words)
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
    takeHours(.hours, \.totalHours, of: record, toUnit: index, &draft)
    for strand in Strand.allCases {
      takeHours(SourceRole(strand), \.hours[strand], of: record, toUnit: index, &draft)
    }
    for role in [SourceRole.objective, .number] {
      draft.refer(unit: id, to: record.values[role, default: []])
    }
  }

  /// Hours of a further row of the same unit do not take the place of those above: they become a
  /// remark.
  private static func takeHours(
    _ role: SourceRole, _ field: WritableKeyPath<Unit, Amount?>, of record: Record,
    toUnit index: Int, _ draft: inout ProgramDraft
  ) {
    let known = draft.program.units[index][keyPath: field]
    guard let known, let amount = record.amount(role), amount != known else {
      if let hours = record.takeAmount(role, in: &draft) {
        draft.program.units[index][keyPath: field] = hours
      }
      return
    }
    draft.program.units[index].notes.addLine("\(role): \(record.text(role) ?? "")")
    record.place(role, as: SourceRole(rawValue: "notes"), in: &draft)
  }
}
