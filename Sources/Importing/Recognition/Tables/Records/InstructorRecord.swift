import Curriculum

/// A row of people who teach.
enum InstructorRecord: RecordKind {
  static let name = "instructors, one a row"
  static let roles: [SourceRole] = [
    .instructor, .component, .email, .qualifications, .instructorRole, .signerName,
  ]

  static let telling: Set<SourceRole> = [.component, .email, .qualifications]

  /// A column of names alone may be anybody's; beside what they teach they are instructors.
  static func naming(_ columns: Set<SourceRole>) -> SourceRole? {
    if columns.contains(.instructor) {
      return columns.isDisjoint(with: telling) ? nil : .instructor
    }
    return columns.contains(.signerName)
      && !columns.isDisjoint(with: [.component, .qualifications])
      ? .signerName : nil
  }

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let name = record.text(.instructor) ?? record.text(.signerName) else { return }
    let strand = record.text(.component).flatMap { draft.taught(by: $0) }
    for person in PeopleList(name).people {
      let index = draft.addInstructor(String(person), of: strand)
      if let said = record.take(.email, in: &draft) {
        draft.program.instructors[index].email = said
      }
      if let said = record.take(.qualifications, in: &draft) {
        draft.program.instructors[index].qualifications = said
      }
      if let said = record.take(.instructorRole, in: &draft) {
        draft.program.instructors[index].role = said
      }
    }
    record.place(.instructor, in: &draft)
    if record.text(.instructor) == nil { record.place(.signerName, as: .instructor, in: &draft) }
    if strand != nil, let said = record.text(.component) {
      draft.keepValue(
        record.values[.component, default: []], saysMore: !draft.namesOnlyStrands(said),
        note: "\(name) teaches", in: "note of instructor",
        as: .label(of: "strand of instructor"))
    }
  }
}
