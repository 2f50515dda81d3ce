public import Curriculum

/// What the program costs, line by line, with the sum of each source.
public struct BudgetSheet: Hashable, Sendable {
  private let program: Program

  /// Looks at a program.
  public init(of program: Program) { self.program = program }

  /// The budget as a document.
  public func report() -> Report {
    var report = Report(.budget, of: program, title: "Budget")
    report.facts = [
      ReportFact("Funding", program.funding),
      ReportFact("Total", total.map(\.dollars)),
      ReportFact("Offered by", program.providers.map(\.name)),
    ]
    report.sections = [lines, sources].compactMap(\.self)
    return report
  }

  private var total: Amount? { Self.sum(program.budget) }

  private static func sum(_ lines: [BudgetLine]) -> Amount? {
    let amounts = lines.compactMap(\.amount)
    return amounts.isEmpty ? nil : amounts.reduce(Amount(0), +)
  }

  private var lines: ReportSection {
    guard !program.budget.isEmpty else {
      return ReportSection("Lines of the budget", [.text("Budget: \(ReportFact.notStated).")])
    }
    let rows = program.budget.map { line in
      ReportRow([
        ReportCell(stated: line.text), ReportCell(line.category ?? ""),
        ReportCell(line.source ?? ""), ReportCell(stated: line.amount?.dollars),
      ])
    }
    let sum = ReportRow(["Total", "", "", ReportCell(stated: total?.dollars)], isTotal: true)
    let table = ReportTable(
      "What the money is for, where it comes from, and how much it is",
      columns: [
        ReportColumn("What the money is for", .rowHeader, weight: 7),
        ReportColumn("Kind of cost", weight: 4), ReportColumn("Source", weight: 3),
        ReportColumn("Amount", .number, weight: 3),
      ], rows: rows + [sum])
    let open = program.budget.count { $0.amount == nil }
    let remark = "\(Phrase.count(open, "line")) without an amount: not in the total."
    return ReportSection(
      "Lines of the budget",
      [.table(table.withoutEmptyColumns)]
        + (open == 0 ? [] : [.paragraph(ReportLine(remark, tone: .quiet))]))
  }

  /// The sum of each source; nil where there is one source or none.
  private var sources: ReportSection? {
    var names: [String] = []
    for name in program.budget.compactMap(\.source) where !names.contains(name) {
      names.append(name)
    }
    guard names.count > 1 else { return nil }
    func row(_ name: String, _ lines: [BudgetLine]) -> ReportRow {
      ReportRow([ReportCell(name), ReportCell(stated: Self.sum(lines)?.dollars)])
    }
    let rest = program.budget.filter { $0.source == nil }
    let rows =
      names.map { name in row(name, program.budget.filter { $0.source == name }) }
      + (rest.isEmpty ? [] : [row("no source named", rest)])
    let table = ReportTable(
      "The sum of each source",
      columns: [
        ReportColumn("Source", .rowHeader, weight: 6), ReportColumn("Amount", .number, weight: 4),
      ], rows: rows)
    return ReportSection("Sources", [.table(table)])
  }
}
