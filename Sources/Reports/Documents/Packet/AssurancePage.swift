public import Curriculum

/// What the organizations promise, as forms ask, with room for initials.
public struct AssurancePage: Hashable, Sendable {
  private let program: Program

  /// Looks at a program.
  public init(of program: Program) { self.program = program }

  /// The page as a document.
  public func report() -> Report {
    var report = Report(.assurances, of: program, title: "Assurances")
    let providers = program.providers.map(\.name)
    report.facts = [
      ReportFact("Offered by", providers), ReportFact("Funding", program.funding),
    ]
    guard !program.assurances.isEmpty else {
      report.sections = [
        ReportSection("What is assured", [.text("Assurances: \(ReportFact.notStated).")])
      ]
      return report
    }
    let rows = program.assurances.enumerated().map { index, assurance in
      ReportRow([
        ReportCell("\(index + 1)"), ReportCell(assurance.text),
        ReportCell(assurance.party ?? Phrase.list(providers)), .empty,
        ReportCell(assurance.given?.words ?? ""),
      ])
    }
    let table = ReportTable(
      "What is assured, and by whom",
      columns: [
        ReportColumn("No.", .rowHeader, weight: 1), ReportColumn("Assurance", weight: 9),
        ReportColumn("Given by", weight: 4), ReportColumn("Initials", .blank, weight: 2),
        ReportColumn("Date", weight: 3),
      ], rows: rows)
    report.sections = [ReportSection("What is assured", [.table(table)])]
    return report
  }
}
