import Curriculum

/// Courses that are told by labels in running lines: `P-T course name: … Course Number: … credits: 5`.
enum CourseBlock {
  /// The labels of such a block.
  static let roles: Set<SourceRole> = [
    .courseTitle, .courseNumber, .department, .credits, .lecture, .laboratory, .otherHours,
    .contactHours,
  ]
}

extension ProgramDraft {
  /// Reads a line of a course's labels; says whether it was one.
  ///
  /// A name opens the next course, and lines without a name go on with the last one.
  mutating func readCourseBlock(_ runs: LabeledRuns, _ id: Passage.ID) -> Bool {
    let own = runs.runs.filter { CourseBlock.roles.contains($0.score.role) }
    let named = own.contains { $0.score.role == .courseTitle }
    guard named || (isInCourse && !own.isEmpty) else {
      isInCourse =
        isInCourse
        && runs.runs.contains {
          [.overlapHours, .classSize, .creditEquivalency, .hours].contains($0.score.role)
        }
      return false
    }
    for run in runs.runs {
      guard let value = run.value else { continue }
      if run.score.role == .courseTitle {
        var course = Course(id: mint("course"))
        course.title = value.text
        course.strand = vocabulary.strand(of: run.name, atLeast: 0.6)
        program.courses.append(course)
        isInCourse = true
        place(value, in: "course title", confidence: run.score.score)
      } else if CourseBlock.roles.contains(run.score.role) || run.score.role == .hours,
        let last = program.courses.indices.last
      {
        guard write(value, run.score.role, ofCourse: last) else { continue }
      } else if let labeled = LabeledText(run, in: outline) {
        _ = read(labeled, id, as: run.score)
        continue
      } else {
        continue
      }
      ledger.claim(id, run.range, as: .label(of: run.score.role.description))
    }
    return true
  }

  private mutating func write(_ value: Excerpt, _ role: SourceRole, ofCourse index: Int) -> Bool {
    let words = value.text.trimmingPrefix { $0.isWhitespace }
    switch role {
    case .courseNumber: program.courses[index].number = String(words)
    case .department: program.courses[index].department = String(words)
    default:
      guard let reader = HoursReader(value.text, bareNumberIs: .total),
        let amount = reader.hours.total ?? Amount(words),
        reader.understandsAll
      else { return false }
      switch role {
      case .credits: program.courses[index].credits = amount
      case .lecture: program.courses[index].lecture = amount
      case .laboratory: program.courses[index].laboratory = amount
      case .otherHours: program.courses[index].other = amount
      case .contactHours: program.courses[index].contactHours = amount
      default: program.courses[index].hours.total = amount
      }
      ledger.claim(value.passage, value.range, as: .value(of: "\(role) of a course"))
      return true
    }
    place(value, in: "\(role) of a course", confidence: 0.85)
    return true
  }
}
