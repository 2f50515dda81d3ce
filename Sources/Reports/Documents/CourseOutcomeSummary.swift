public import Curriculum
public import Frameworks

/// The course outcome summary as technical colleges use it: for each course its competencies, the
/// criteria and assessments that show them, the skills they address and the standards they meet.
public struct CourseOutcomeSummary: Sendable {
  private let program: Program
  private let courses: [CourseShare]
  private let codes: CodeWording
  private let library: FrameworkLibrary

  /// Looks at a program.
  public init(of program: Program, library: FrameworkLibrary) {
    self.program = program
    self.library = library
    courses = program.courses.indices.map { CourseShare(of: $0, in: program) }
    codes = CodeWording(library)
  }

  /// The summary as a document.
  public func report() -> Report {
    var report = Report(.courseOutcomes, of: program, title: "Course outcome summary")
    report.isLandscape = true
    let occupation = program.occupation
    report.facts = [
      ReportFact("Offered by", program.providers.map(\.name)),
      ReportFact("Occupation", occupation.title ?? occupation.cluster),
      ReportFact("Credential", program.pathway.credentials.map(\.name)),
      ReportFact("Hours", program.wholeHours),
      ReportFact("Courses", program.courses.isEmpty ? nil : "\(program.courses.count)"),
    ]
    report.sections = courses.isEmpty ? whole : courses.flatMap(sections) + rest
    return report
  }

  private var whole: [ReportSection] {
    let blocks: [ReportBlock] = program.summary.map { [.text($0)] } ?? []
    let remark = ReportBlock.paragraph(
      ReportLine("The program names no courses, so it is summed up as a whole.", tone: .quiet))
    return [ReportSection("The program as a whole", [remark] + blocks)]
      + competencies(program.objectives.indices.map { $0 }, in: Strand.allCases)
  }

  /// What no course shows is shown all the same: nothing of the set may get lost.
  private var rest: [ReportSection] {
    let told = courses.filter { $0.objectives != nil }.map { program.courses[$0.course].strand }
    guard !told.contains(nil) else { return [] }
    let open = Strand.allCases.filter { !told.contains($0) && program.outcomeCount(of: $0) > 0 }
    let bare = program.objectives.indices.filter { program.objectives[$0].strands.isEmpty }
    guard !open.isEmpty || !bare.isEmpty else { return [] }
    let words = "The program does not say in which course these are taught."
    return [
      ReportSection(
        "Objectives of no single course", [.paragraph(ReportLine(words, tone: .quiet))])
    ] + (open.isEmpty ? [] : competencies(program.objectives.indices.map { $0 }, in: open))
      + (bare.isEmpty ? [] : competencies(bare, strand: nil))
  }

  /// The competencies of each strand by themselves, without strands that ask for nothing.
  private func competencies(_ objectives: [Int], in strands: [Strand]) -> [ReportSection] {
    let asked = strands.filter { strand in
      objectives.contains { !program.objectives[$0].outcomes[strand].isEmpty }
    }
    guard !asked.isEmpty else { return competencies(objectives, strand: nil) }
    return asked.flatMap { strand in
      competencies(
        objectives.filter { !program.objectives[$0].outcomes[strand].isEmpty }, strand: strand)
    }
  }

  private func sections(_ share: CourseShare) -> [ReportSection] {
    let course = program.courses[share.course]
    let component = course.strand.flatMap { program.components[$0] }
    var blocks: [ReportBlock] = [
      .facts(
        [
          ReportFact("Number", course.number), ReportFact("Department", course.department),
          ReportFact("Credits", course.credits.map(\.description)),
          ReportFact("Hours", hours(of: course)), ReportFact("Dates", course.dates.words),
          ReportFact("Strand", course.strand.map { Phrase.sentence($0.title) }),
          ReportFact("Description", component?.content),
        ].filter(\.isStated))
    ]
    if let remark = share.remark { blocks.append(.paragraph(ReportLine(remark, tone: .quiet))) }
    let title = course.title.isEmpty ? "Course \(share.course + 1)" : course.title
    let heading = [course.number, title].compactMap(\.self).joined(separator: " ")
    let head = ReportSection(heading, blocks)
    let own = share.objectives.map { objectives in
      course.strand.map { competencies(objectives, strand: $0) }
        ?? competencies(objectives, in: Strand.allCases)
    }
    return [head] + (own ?? [])
  }

  private func hours(of course: Course) -> [String?] {
    [
      course.hours.words ?? course.contactHours?.hours, course.lecture.map { "\($0) lecture" },
      course.laboratory.map { "\($0) laboratory" }, course.other.map { "\($0) other" },
    ]
  }

  private func competencies(_ objectives: [Int], strand: Strand?) -> [ReportSection] {
    guard !objectives.isEmpty else {
      let words =
        strand.map { "No objective asks for something in \($0.title)." }
        ?? "There is no objective yet."
      return [ReportSection("Competencies", level: 3, [.text(words)])]
    }
    let table = ReportTable(
      "Competencies\(strand.map { " in \($0.title)" } ?? ""), what shows them, and what they address",
      columns: [
        ReportColumn("No.", .rowHeader, weight: 2),
        ReportColumn("Competency", .rowHeader, weight: 7),
        ReportColumn(
          strand.map { Phrase.sentence($0.title) } ?? "Workforce training",
          strand: strand ?? .workforceTraining, weight: 6),
        ReportColumn("Performance standards", weight: 5), ReportColumn("Assessment", weight: 4),
        ReportColumn("Employability skills", strand: .workforcePreparation, weight: 5),
        ReportColumn("Standards", weight: 4),
      ], rows: objectives.map { row($0, strand: strand) })
    let heading = strand.map { "Competencies in \($0.title)" } ?? "Competencies"
    return [ReportSection(heading, level: 3, [.table(table)])]
  }

  private func row(_ index: Int, strand course: Strand?) -> ReportRow {
    let strand = course ?? .workforceTraining
    let objective = program.objectives[index]
    let tests = objective.assessments
    func cell(_ texts: [String]) -> ReportCell {
      texts.isEmpty
        ? ReportCell(stated: nil) : ReportCell(lines: texts.map { ReportLine($0) })
    }
    return ReportRow([
      ReportCell(program.rowLabel(ofObjective: index)), ReportCell(objective.shownStatement),
      objective.outcomes[strand].isEmpty
        ? ReportCell(.gap) : cell(objective.outcomes[strand].map(\.text)),
      cell(tests.flatMap(\.criteria).map(\.text)), cell(tests.map(\.text)),
      cell(names(in: objective, Strand.allCases) { $0 }),
      cell(names(in: objective, course.map { [$0] } ?? Strand.allCases) { !$0 }),
    ])
  }

  /// What the objective and its outcomes of some strands are aligned with, each once: skills of
  /// preparation, or all else.
  private func names(
    in objective: Objective, _ strands: [Strand], _ isWanted: (_ isSkill: Bool) -> Bool
  ) -> [String] {
    let all =
      objective.alignments
      + strands.flatMap { objective.outcomes[$0].flatMap(\.alignments) }
      + objective.activities.flatMap(\.alignments) + objective.assessments.flatMap(\.alignments)
    var seen: Set<ItemReference> = []
    return all.filter { alignment in
      let framework = alignment.item.framework.flatMap { library[$0] }
      let isSkill = framework?.kind == .skills && framework?.strand == .workforcePreparation
      return isWanted(isSkill) && seen.insert(alignment.item).inserted
    }.map(codes.words)
  }
}
