public import Curriculum
public import Frameworks

/// What learners get: people, hours, the objectives, how each is assessed, the calendar, help.
public struct Syllabus: Sendable {
  let program: Program
  let codes: CodeWording

  /// Looks at a program.
  public init(of program: Program, library: FrameworkLibrary) {
    self.program = program
    codes = CodeWording(library)
  }

  /// The syllabus as a document.
  ///
  /// A section stands where a learner looks for it, also when the program says nothing there.
  public func report() -> Report {
    var report = Report(.syllabus, of: program, title: "Syllabus")
    report.facts = facts
    report.sections =
      [instructors, description, time] + objectives
      + [
        assessment, materials, noted(.technology),
        ReportSection("Schedule", Schedule(of: program).units),
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
    return [
      ReportFact("Courses", courses), ReportFact("Given by", program.providers.map(\.name)),
      ReportFact("Occupation", program.occupation.title ?? program.occupation.cluster),
      ReportFact("Credential", program.pathway.credentials.map(\.name)),
      ReportFact("Dates", program.wholeDates.words),
      ReportFact("Meets at", Set(program.cohorts.compactMap(\.site)).sorted()),
    ]
  }

  private var instructors: ReportSection {
    guard !program.instructors.isEmpty else {
      return ReportSection("Instructors", [.text("Instructors: \(ReportFact.notStated).")])
    }
    let rows = program.instructors.map { person in
      let strands = Strand.allCases.filter { strand in
        program.instructors(of: strand).contains { $0.id == person.id }
      }
      return ReportRow([
        ReportCell(person.name), ReportCell(stated: person.role),
        ReportCell(stated: Phrase.list(strands.map(\.title))), ReportCell(stated: person.email),
      ])
    }
    let table = ReportTable(
      "Who teaches what, and where to write",
      columns: [
        ReportColumn("Name", .rowHeader, weight: 4), ReportColumn("Role", weight: 4),
        ReportColumn("Strands", weight: 5), ReportColumn("E-mail", weight: 5),
      ], rows: rows)
    return ReportSection("Instructors", [.table(table)])
  }

  private var description: ReportSection {
    var blocks: [ReportBlock] = [.text(program.summary ?? "Description: \(ReportFact.notStated).")]
    if let model = program.teamTeaching.model {
      blocks.append(.paragraph(ReportLine(model, lead: "Taught together:")))
    }
    return ReportSection("Description", blocks)
  }

  private var time: ReportSection {
    ReportSection("Hours and dates", [.table(program.strandTable)])
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
