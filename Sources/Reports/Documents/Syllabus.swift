public import Curriculum
public import Frameworks

/// What learners get: people, hours, the objectives, how each is assessed, the calendar, help.
public struct Syllabus: Sendable {
  let program: Program
  let codes: CodeWording
  let crosswalk: Crosswalk

  /// Looks at a program.
  public init(of program: Program, library: FrameworkLibrary) {
    self.program = program
    codes = CodeWording(library)
    crosswalk = Crosswalk(of: program, against: library)
  }

  /// The syllabus as a document.
  ///
  /// It is a handout: a part that the program says nothing about is left out, except what the rule
  /// or the college must state (credential, hours, dates, objectives).
  public func report() -> Report {
    var report = Report(.syllabus, of: program, title: "Syllabus")
    report.facts = facts
    report.sections =
      [instructors, description, time].compactMap { $0 } + objectives
      + [
        assessment, materials, noted(.technology),
        schedule,
        noted(.grading),
        noted(.policies), support,
        otherNotes, alignments, approval,
      ].compactMap { $0 }
    return report
  }

  private var facts: [ReportFact] {
    let courses = program.courses.map { course in
      [course.number, course.title].compactMap { $0 }.joined(separator: " ")
    }
    let meets = Set(program.cohorts.compactMap(\.site)).sorted()
    let all = [
      ReportFact("Courses", courses), ReportFact("Offered by", program.providers.map(\.name)),
      ReportFact("Occupation", program.occupation.title ?? program.occupation.cluster),
      ReportFact("Credential", program.pathway.credentials.map(\.name)),
      ReportFact("Dates", program.wholeDates.words),
      ReportFact("Meets at", meets),
    ]
    return all.filter { $0.isStated || ["Credential", "Dates"].contains($0.label) }
  }

  private var instructors: ReportSection? {
    guard !program.instructors.isEmpty else { return nil }
    let rows = program.instructors.map { person in
      let strands = Strand.allCases.filter { strand in
        program.instructors(of: strand).contains { $0.id == person.id }
      }
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
    var blocks: [ReportBlock] = program.summary.map { [.text($0)] } ?? []
    if let model = program.teamTeaching.model {
      blocks.append(.paragraph(ReportLine(model, lead: "Taught together:")))
    }
    return blocks.isEmpty ? nil : ReportSection("Description", blocks)
  }

  private var time: ReportSection {
    // Hours and dates must be stated; who teaches and gives a strand may be left out.
    var table = program.strandTable
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
    let head = "By the end, learners will be able to do what each objective says."
    guard !program.objectives.isEmpty else {
      return [ReportSection("Learning objectives", [.text("There is no objective yet.")])]
    }
    return [ReportSection("Learning objectives", [.text(head)])]
      + program.objectives.enumerated().map(objective)
  }

  private func objective(_ index: Int, _ objective: Objective) -> ReportSection {
    var lines: [ReportLine] = []
    for strand in Strand.allCases {
      for outcome in objective.outcomes[strand] {
        let remark = codes.line(outcome.alignments, beside: outcome.text)
        let text = outcome.text + (remark.map { " (\($0.text))" } ?? "")
        lines.append(ReportLine(text, lead: "\(Phrase.sentence(strand.title)):"))
      }
    }
    var blocks: [ReportBlock] = []
    if let statement = objective.statement, !statement.isEmpty {
      blocks.append(.paragraph(ReportLine(statement, tone: .strong)))
    }
    if !lines.isEmpty { blocks.append(.list(lines, isOrdered: false)) }
    if !objective.activities.isEmpty {
      let texts = objective.activities.map(\.text).joined(separator: "; ")
      blocks.append(.paragraph(ReportLine(texts, lead: "What you will do:")))
    }
    return ReportSection(program.title(ofObjective: index), level: 3, blocks)
  }
}
