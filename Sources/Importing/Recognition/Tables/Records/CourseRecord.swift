import Curriculum

/// A row of courses.
enum CourseRecord: RecordKind {
  static let name = "courses, one a row"
  static let roles: [SourceRole] = [
    .courseTitle, .courseNumber, .department, .credits, .lecture, .laboratory, .otherHours, .hours,
    .component, .contactHours,
  ]

  static let parts = true

  static let telling: Set<SourceRole> = [
    .courseNumber, .credits, .lecture, .laboratory, .contactHours,
  ]

  static let sums = true

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let title = record.text(.courseTitle) else { return }
    let words = PlainWords(title).words
    guard words.count > 2 || !words.contains(where: Record.totals.contains) else {
      return
    }
    var course = Course(id: draft.mint("course"))
    course.title = title
    record.place(.courseTitle, in: &draft)
    course.number = record.take(.courseNumber, in: &draft)
    course.department = record.take(.department, in: &draft)
    course.credits = record.takeAmount(.credits, in: &draft)
    course.lecture = record.takeAmount(.lecture, in: &draft)
    course.laboratory = record.takeAmount(.laboratory, in: &draft)
    course.other = record.takeAmount(.otherHours, in: &draft)
    course.contactHours = record.takeAmount(.contactHours, in: &draft)
    course.hours.total = record.takeAmount(.hours, in: &draft)
    if let said = record.text(.component),
      let strand = draft.strand(named: said)
    {
      course.strand = strand
      // A few letters are a name that the document explains.
      let isName = said.count <= 8 || draft.namesOnlyStrands(said)
      draft.keepValue(
        record.values[.component, default: []], saysMore: !isName, note: "Component of \(title)",
        in: "note of course", as: .label(of: "strand of course"))
    }
    draft.program.courses.append(course)
  }
}
