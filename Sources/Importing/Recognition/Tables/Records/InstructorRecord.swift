import Curriculum

/// A row of people who teach.
enum InstructorRecord: RecordKind {
  static let name = "instructors, one a row"
  static let roles: [SourceRole] = [
    .instructor, .component, .email, .qualifications, .instructorRole,
  ]

  static let telling: Set<SourceRole> = [.component, .email, .qualifications]

  static func add(_ record: inout Record, to draft: inout ProgramDraft) {
    guard let name = record.text(.instructor) else { return }
    let strand = record.text(.component).flatMap { draft.vocabulary.strand(of: $0, atLeast: 0.6) }
    for person in PeopleList(name).people {
      let index = draft.addInstructor(String(person), of: strand)
      draft.program.instructors[index].email = record.take(.email, in: &draft)
      draft.program.instructors[index].qualifications = record.take(.qualifications, in: &draft)
      draft.program.instructors[index].role = record.take(.instructorRole, in: &draft)
    }
    record.place(.instructor, in: &draft)
    if strand != nil {
      for excerpt in record.values[.component, default: []] {
        draft.ledger.claim(excerpt.passage, excerpt.range, as: .label(of: "strand of instructor"))
      }
    }
  }
}
