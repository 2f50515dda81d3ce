public import Curriculum

/// How the program fits the plan of the local board and the career pathway, 34 CFR 463.38(b).
public struct BoardPlanStatement: Hashable, Sendable {
  private let program: Program
  private let narrative: Narrative

  /// Looks at a program.
  public init(of program: Program) {
    self.program = program
    narrative = Narrative(of: program)
  }

  /// The statement as a document.
  public func report() -> Report {
    var report = Report(.boardPlan, of: program, title: "Board plan and career pathway")
    let occupation = program.occupation
    let pathway = program.pathway
    report.facts = [
      ReportFact("Offered by", program.providers.map(\.name)),
      ReportFact("Occupation", occupation.title ?? occupation.cluster),
      ReportFact("Credential", pathway.credentials.map(\.name)),
    ]
    let plan = TopicAnswer(stated: [pathway.boardPlan], .boardPlan, telling: narrative)
    let way = TopicAnswer(stated: [pathway.description], .pathway, telling: narrative)
    let steps = TopicAnswer(
      stated: pathway.nextSteps.map(\.text), .nextSteps, telling: narrative)
    report.sections = [
      ReportSection(
        "Fit with the plan of the local board",
        [.text(plan.text ?? "Board plan: \(ReportFact.notStated).")]),
      ReportSection(
        "Career pathway",
        [
          .text(way.text ?? "Career pathway: \(ReportFact.notStated)."),
          .facts([
            ReportFact("Who may come in", pathway.entryCriteria),
            ReportFact("Entry points", pathway.entryPoints.map(\.text)),
            ReportFact("Exit points", pathway.exitPoints.map(\.text)),
            ReportFact("Next steps", steps.lines),
            ReportFact("What the next level asks", pathway.nextLevelRequirements),
          ]),
        ]), support, partners,
    ].compactMap(\.self)
    return report
  }

  private var support: ReportSection {
    let lines = program.pathway.supportServices.map { service in
      ReportLine(service.text + (service.provider.map { " (\($0))" } ?? ""))
    }
    return ReportSection(
      "What helps learners to stay",
      [
        lines.isEmpty
          ? .text("Support services: \(ReportFact.notStated).") : .list(lines, isOrdered: false)
      ])
  }

  /// Who takes part, with what each does; nil where nobody is named.
  private var partners: ReportSection? {
    guard !program.partners.isEmpty else { return nil }
    let rows = program.partners.map { partner in
      ReportRow([
        ReportCell(partner.name), ReportCell(partner.kind ?? ""),
        ReportCell(lines: partner.contributions.map { ReportLine($0.text) }),
      ])
    }
    let table = ReportTable(
      "Who takes part, and what each does",
      columns: [
        ReportColumn("Partner", .rowHeader, weight: 4), ReportColumn("Kind", weight: 3),
        ReportColumn("What the partner does", weight: 8),
      ], rows: rows)
    return ReportSection("Partners", [.table(table.withoutEmptyColumns)])
  }
}
