public import Curriculum

/// Why there are jobs: what was found about the labor market, where, and what employers say.
public struct LaborMarketSheet: Hashable, Sendable {
  private let program: Program
  private let narrative: Narrative

  /// Looks at a program.
  public init(of program: Program) {
    self.program = program
    narrative = Narrative(of: program)
  }

  /// The evidence as a document.
  public func report() -> Report {
    var report = Report(.laborMarket, of: program, title: "Labor-market evidence")
    let occupation = program.occupation
    report.facts = [
      ReportFact("Occupation", occupation.title ?? occupation.cluster),
      ReportFact("SOC code", occupation.soc), ReportFact("CIP code", occupation.cip),
      ReportFact("Jobs of completers", occupation.jobTitles),
      ReportFact("Median wage of completers", program.pathway.completerWage),
    ]
    report.sections = [facts, employers].compactMap(\.self)
    return report
  }

  private var facts: ReportSection {
    let found = program.pathway.laborMarket
    guard !found.isEmpty else {
      let told = TopicAnswer(stated: [], .laborMarket, telling: narrative).text
      return ReportSection(
        "What was found", [.text(told ?? "Labor-market evidence: \(ReportFact.notStated).")])
    }
    let rows = found.map { fact in
      ReportRow([
        ReportCell(fact.statement), ReportCell(fact.wage ?? ""), ReportCell(stated: fact.source),
        ReportCell(stated: fact.date?.words),
      ])
    }
    let table = ReportTable(
      "What speaks for jobs, and where it was found",
      columns: [
        ReportColumn("What was found", .rowHeader, weight: 8),
        ReportColumn("Median wage", weight: 3), ReportColumn("Source", weight: 5),
        ReportColumn("Date", weight: 3),
      ], rows: rows)
    return ReportSection("What was found", [.table(table.withoutEmptyColumns)])
  }

  /// What partners said of their demand, or promised; nil where no partner did.
  private var employers: ReportSection? {
    let rows = program.partners.flatMap { partner in
      partner.contributions.filter { Self.kinds.contains($0.kind) }.map { contribution in
        ReportRow([
          ReportCell(partner.name), ReportCell(contribution.kind?.rawValue ?? ""),
          ReportCell(contribution.text),
        ])
      }
    }
    guard !rows.isEmpty else { return nil }
    let table = ReportTable(
      "What employers ask for or promise",
      columns: [
        ReportColumn("Employer", .rowHeader, weight: 4), ReportColumn("Kind", weight: 4),
        ReportColumn("In their words", weight: 8),
      ], rows: rows)
    return ReportSection("What employers say", [.table(table)])
  }

  private static let kinds: [Contribution.Kind?] = [.trainingDemanded, .hiringCommitment]
}
