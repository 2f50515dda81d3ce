public import Curriculum

/// How the instructors plan and teach together, 34 CFR 463.37(b): the model, the hours, the people.
public struct TeamTeachingPlan: Hashable, Sendable {
  private let program: Program
  private let narrative: Narrative

  /// Looks at a program.
  public init(of program: Program) {
    self.program = program
    narrative = Narrative(of: program)
  }

  /// The plan as a document.
  public func report() -> Report {
    var report = Report(.teamTeaching, of: program, title: "Team-teaching plan")
    let team = program.teamTeaching
    report.facts = [
      ReportFact(
        "Model", TopicAnswer(stated: [team.model], .teamTeaching, telling: narrative).text),
      ReportFact("Instructors together", [team.overlap.words, share]),
      ReportFact("Class size", team.classSize),
    ]
    if let words = team.creditEquivalency {
      report.facts.append(ReportFact("The hours together count for", words))
    }
    report.sections = [
      planning, people, together,
      ReportSection("Time of each strand", [.table(program.strandTable)]),
    ]
    return report
  }

  /// How much of the whole time more than one instructor is there; nil where it cannot be told.
  private var share: String? {
    guard let both = program.teamTeaching.overlap.whole, let all = program.allHours,
      both <= all, all > Amount(0), all < Amount(1_000_000)
    else { return nil }
    let percent = (both.thousandths * 200 + all.thousandths) / (2 * all.thousandths)
    return "\(percent) % of \(all.hours)"
  }

  private var planning: ReportSection {
    let told = TopicAnswer(
      stated: [program.teamTeaching.planning], .planning, telling: narrative)
    let words = told.text ?? "Planning: \(ReportFact.notStated)."
    return ReportSection("How the instructors plan together", [.text(words)])
  }

  private var people: ReportSection {
    guard !program.instructors.isEmpty else {
      return ReportSection("Who teaches", [.text("Instructors: \(ReportFact.notStated).")])
    }
    let rows = program.instructors.map { person in
      let strands = program.strands(of: person)
      return ReportRow([
        ReportCell(person.name), ReportCell(stated: person.role),
        ReportCell(stated: Phrase.list(strands.map(\.title))),
        ReportCell(stated: person.qualifications), ReportCell(person.email ?? ""),
      ])
    }
    let table = ReportTable(
      "Who teaches which strand",
      columns: [
        ReportColumn("Instructor", .rowHeader, weight: 4), ReportColumn("Role", weight: 4),
        ReportColumn("Strands", weight: 4), ReportColumn("Qualifications", weight: 5),
        ReportColumn("Where to write", weight: 4),
      ], rows: rows)
    return ReportSection("Who teaches", [.table(table.withoutEmptyColumns)])
  }

  private var together: ReportSection {
    let count = program.objectives.count
    guard count > 0 else {
      return ReportSection(
        "What is taught together", [.text("Objectives: \(ReportFact.notStated).")])
    }
    let whole = """
      Of \(Phrase.count(count, "objective")) in the single set, \(program.integratedObjectives) \
      ask for something in each of the three strands.
      """
    let labels = program.rowLabels
    let lines = program.objectives.indices.compactMap { index -> ReportLine? in
      let objective = program.objectives[index]
      guard objective.strands.count == Strand.allCases.count else { return nil }
      return ReportLine(objective.shownStatement, lead: labels[index])
    }
    return ReportSection(
      "What is taught together",
      [.text(whole)] + (lines.isEmpty ? [] : [.list(lines, isOrdered: false)]))
  }
}
