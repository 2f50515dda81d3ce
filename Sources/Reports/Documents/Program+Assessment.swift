import Curriculum

extension Program {
  /// How each objective is assessed.
  var assessmentSection: ReportSection? {
    let rows = objectives.enumerated().map { index, objective in
      ReportRow([
        ReportCell(rowLabel(ofObjective: index)),
        ReportCell(lines: objective.assessments.map { ReportLine($0.text) }),
        ReportCell(lines: objective.assessments.flatMap(\.criteria).map { ReportLine($0.text) }),
      ])
    }
    let whole = assessments.map { test in
      ReportLine(test.criteria.map(\.text).joined(separator: "; "), lead: test.text)
    }
    var blocks: [ReportBlock] = whole.isEmpty ? [] : [.list(whole, isOrdered: false)]
    guard rows.contains(where: { !$0.cells[1].isEmpty }) else {
      return blocks.isEmpty ? nil : ReportSection("Assessment", blocks)
    }
    let table = ReportTable(
      "How each objective is assessed",
      columns: [
        ReportColumn("Objective", .rowHeader, weight: 3), ReportColumn("Assessment", weight: 7),
        ReportColumn("What good work shows", weight: 7),
      ], rows: rows)
    blocks.append(.table(table.withoutEmptyColumns))
    return ReportSection("Assessment", blocks)
  }
}
