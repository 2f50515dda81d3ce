public import Curriculum
public import Frameworks

/// What learners get: people, hours, the objectives, how each is assessed, the calendar, help.
public struct Syllabus: Sendable {
  let program: Program
  let codes: CodeWording
  let crosswalk: Crosswalk
  let choices: SyllabusChoices
  /// The program with all its courses, where the syllabus is of one.
  let whole: Program
  private let remark: String?

  /// Looks at a program, or at one course of it.
  public init(
    of whole: Program, library: FrameworkLibrary, _ choices: SyllabusChoices = SyllabusChoices()
  ) {
    self.whole = whole
    self.choices = choices
    let (program, remark) = choices.course.map { whole.limited(toCourse: $0) } ?? (whole, nil)
    self.program = program
    self.remark = remark
    codes = CodeWording(library)
    crosswalk = Crosswalk(of: program, against: library)
  }

  /// The syllabus as a document.
  ///
  /// It is a handout: a part that the program says nothing about is left out, except what the rule
  /// or the college must state (credential, hours, dates, objectives).
  public func report() -> Report {
    var report = Report(.syllabus, of: whole, title: "Syllabus")
    report.part = courseName
    report.wording = choices.learnerWording == nil ? nil : "learners"
    report.facts = facts
    report.sections =
      [instructors, description, together, time].compactMap { $0 } + objectives
      + [
        program.assessmentSection, materials, noted(.technology),
        schedule,
        required(.grading), required(.policies), support,
        otherNotes, alignments, approval,
      ].compactMap { $0 }
    return report
  }

  private var facts: [ReportFact] {
    let courses = program.courses.map(\.name)
    let meets = Set(program.cohorts.compactMap(\.site)).sorted()
    let course = choices.course.map { whole.courses[$0] }
    let all = [
      ReportFact(course == nil ? "Courses" : "Course", courses),
      ReportFact("Credits", course?.credits.map(\.description)),
      ReportFact("Hours of the course", course?.hours.words ?? course?.contactHours?.hours),
      ReportFact("Offered by", program.providers.map(\.name)),
      ReportFact("Occupation", program.occupation.title ?? program.occupation.cluster),
      ReportFact("Credential", program.pathway.credentials.map(\.name)),
      ReportFact("Dates", course?.dates.words ?? strandDates ?? program.wholeDates.words),
      ReportFact("Meets at", meets),
    ]
    return all.filter { $0.isStated || ["Credential", "Dates"].contains($0.label) }
  }

  /// The strand of the course that it is of; nil where it is of more.
  private var strand: Strand? { choices.course.flatMap { whole.courses[$0].strand } }

  private var strandDates: String? { strand.flatMap { program.components[$0]?.dates.words } }

  private var instructors: ReportSection? {
    let own = strand.map { program.instructors(of: $0) } ?? []
    let people = own.isEmpty ? program.instructors : own
    guard !people.isEmpty else { return nil }
    let rows = people.map { person in
      let strands = program.strands(of: person)
      return ReportRow([
        ReportCell(person.name), ReportCell(person.role ?? ""),
        ReportCell(Phrase.list(strands.map(\.title))), ReportCell(person.email ?? ""),
      ])
    }
    let table = ReportTable(
      "Who teaches what, and where to write",
      columns: [
        ReportColumn("Name", .rowHeader, weight: 4), ReportColumn("Role", weight: 4),
        ReportColumn("Strands", weight: 5), ReportColumn("E-mail", weight: 5),
      ], rows: rows)
    return ReportSection("Instructors", [.table(table.withoutEmptyColumns)])
  }

  private var description: ReportSection? {
    let blocks: [ReportBlock] = program.summary.map { [.text($0)] } ?? []
    return blocks.isEmpty ? nil : ReportSection("Description", blocks)
  }

  private var time: ReportSection {
    // Hours and dates must be stated; who teaches and gives a strand may be left out.
    var table = program.strandTable
    if let strand, let row = Strand.allCases.firstIndex(of: strand) {
      table.rows = [table.rows[row]]
    }
    for row in table.rows.indices {
      for cell in 3..<table.columns.count
      where table.rows[row].cells[cell] == ReportCell(stated: nil) {
        table.rows[row].cells[cell] = .empty
      }
    }
    return ReportSection("Hours and dates", [.table(table.withoutEmptyColumns)])
  }

  private var schedule: ReportSection? {
    guard !program.units.isEmpty else { return nil }
    let blocks = Schedule(of: program).units.map { block -> ReportBlock in
      if case .table(let table) = block { .table(table.withoutEmptyColumns) } else { block }
    }
    return ReportSection("Schedule", blocks)
  }

  private var objectives: [ReportSection] {
    let head =
      choices.learnerWording == nil
      ? "By the end, learners will be able to do what each objective says."
      : "This is what you will be able to do. The \(lowerWordingName) stands below each."
    guard !program.objectives.isEmpty else {
      return [ReportSection("Learning objectives", [.text(remark ?? "There is no objective yet.")])]
    }
    let open = remark.map { [ReportBlock.paragraph(ReportLine($0, tone: .quiet))] } ?? []
    return [ReportSection("Learning objectives", [.text(head)] + open)]
      + program.objectives.enumerated().map(objective)
  }

  private func objective(_ index: Int, _ objective: Objective) -> ReportSection {
    var lines: [ReportLine] = []
    for strand in Strand.allCases {
      for outcome in objective.outcomes[strand] {
        let remark = codes.line(outcome.alignments, beside: outcome.text)
        let approved = outcome.text + (remark.map { " (\($0.text))" } ?? "")
        let text =
          choices.learnerWording?[outcome.id].map { "\($0) \(wordingName): \(approved)" }
          ?? approved
        lines.append(ReportLine(text, lead: "\(Phrase.sentence(strand.title)):"))
      }
    }
    var blocks: [ReportBlock] = []
    if let statement = objective.statement, !statement.isEmpty {
      let learner = choices.learnerWording?[objective.id]
      blocks.append(.paragraph(ReportLine(learner ?? statement, tone: .strong)))
      if choices.learnerWording != nil {
        let lead = learner == nil ? "This is the \(lowerWordingName)." : "\(wordingName):"
        blocks.append(
          .paragraph(ReportLine(learner == nil ? "" : statement, lead: lead, tone: .quiet)))
      }
    }
    if !lines.isEmpty { blocks.append(.list(lines, isOrdered: false)) }
    if !objective.activities.isEmpty {
      let texts = objective.activities.map(\.text).joined(separator: "; ")
      blocks.append(.paragraph(ReportLine(texts, lead: "What you will do:")))
    }
    return ReportSection(program.title(ofObjective: index), level: 3, blocks)
  }
}
