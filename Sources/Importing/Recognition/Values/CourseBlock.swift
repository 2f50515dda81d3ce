import Curriculum

/// Courses that are told by labels: `P-T course name: … Course Number: … credits: 5`.
enum CourseBlock {
  /// The labels of such a block.
  static let roles: Set<SourceRole> = [
    .courseTitle, .courseNumber, .department, .credits, .lecture, .laboratory, .otherHours,
    .contactHours,
  ]

  /// Whether what stands behind a label may still be told of the same course.
  static func goesOn(_ role: SourceRole) -> Bool {
    roles.contains(role)
      || [.hours, .overlapHours, .classSize, .creditEquivalency].contains(role)
  }
}

extension ProgramDraft {
  /// Writes what a label says of a course; a name opens the next one.
  mutating func writeCourse(
    _ values: [Excerpt], _ role: SourceRole, _ label: some StringProtocol
  ) -> Bool {
    guard role == .courseTitle else {
      guard let course = form.course, let value = values.first else { return false }
      return write(value, role, ofCourse: course)
    }
    let lines = values.map { ($0, CourseLine($0.text)) }
    if lines.contains(where: { $0.1 != nil }) {
      let isSupport = PlainWords(label).words.contains("support")
      for (value, line) in lines {
        guard let line else { continue }
        addCourse(line, value)
        if isSupport, let last = program.courses.indices.last {
          program.courses[last].role = .support
        }
      }
      return true
    }
    guard let value = values.first else { return false }
    var course = Course(id: mint("course"))
    course.title = value.text
    if case .strand(let strand) = naming(
      of: PlainWords(label).words.dropLast(2).joined(separator: " "))
    {
      course.strand = strand
      // A class of the basic skills beside the courses of the trade supports them.
      if strand == .adultEducation,
        program.courses.contains(where: { $0.strand == .workforceTraining })
      {
        course.role = .support
      }
    }
    program.courses.append(course)
    form.course = program.courses.count - 1
    place(value, in: "course title", confidence: 0.85)
    return true
  }

  /// Writes one detail of a course.
  mutating func write(_ value: Excerpt, _ role: SourceRole, ofCourse index: Int) -> Bool {
    switch role {
    case .courseNumber: program.courses[index].number = value.text
    case .department: program.courses[index].department = value.text
    default:
      guard let reader = HoursReader(value.text, bareNumberIs: .total),
        let amount = reader.hours.total ?? Amount(value.text)
      else { return false }
      switch role {
      case .credits: program.courses[index].credits = amount
      case .lecture: program.courses[index].lecture = amount
      case .laboratory: program.courses[index].laboratory = amount
      case .otherHours: program.courses[index].other = amount
      case .contactHours: program.courses[index].contactHours = amount
      default: program.courses[index].hours.total = amount
      }
      let numbers = value.text.split { !($0.isNumber || ".,".contains($0)) }
        .filter { $0.contains(where: \.isNumber) }
      let isAll =
        numbers.count == 1 && (reader.understandsAll || CellKind.isAmount(value.text))
      keepValue(
        [value], saysMore: !isAll, note: "\(program.courses[index].title): \(role)",
        in: "\(role) of a course")
      return true
    }
    place(value, in: "\(role) of a course", confidence: 0.85)
    return true
  }

  private mutating func addCourse(_ line: CourseLine, _ value: Excerpt) {
    var course = Course(id: mint("course"))
    course.number = String(line.number)
    course.title = String(line.title)
    var labels: [Range<String.Index>] = []
    for detail in line.details {
      if case .strand(let strand) = naming(of: detail) { course.strand = strand }
      let words = PlainWords(detail).words
      let amounts = detail.split(separator: " ").compactMap { Amount($0) }
      let isOfCredits = words.contains("credit") || words.contains("cr")
      let isOfHours = words.contains("hour") || words.contains("hr")
      if isOfCredits { course.credits = amounts.first }
      if isOfHours { course.hours.total = amounts.first }
      // What says more than a strand or one amount is left to be told.
      let isAmount =
        amounts.count == 1 && isOfCredits != isOfHours && CellKind.isAmount(String(detail))
      if isAmount || namesOnlyStrands(detail) {
        labels.append(detail.startIndex..<detail.endIndex)
      }
    }
    program.courses.append(course)
    let placed = [line.number, line.title].map { $0.startIndex..<$0.endIndex }
    account(for: [value], [.stretches(placed, labels: labels)], in: "course", confidence: 0.85)
  }
}
