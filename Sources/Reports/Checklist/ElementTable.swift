/// The elements of a system, and in which parts of the program each of them is seen.
struct ElementTable {
  /// The list that States lay out as such a table.
  static let framework = "career-pathway-systems"

  let table: ReportTable

  init(_ rule: ChecklistRule) {
    let kinds = PartKind.allCases
    table = ReportTable(
      "Where each element is seen in the program",
      columns: [ReportColumn("Element", .rowHeader, weight: 4)]
        + kinds.map { ReportColumn($0.rawValue, .mark, weight: 3) },
      rows: rule.entries.map { entry in
        ReportRow(
          [ReportCell(entry.label)]
            + kinds.map { entry.kinds.contains($0) ? ReportCell(Self.seen) : .empty })
      })
  }

  /// The program has it here; how good it is stands in the table above.
  private static let seen = ReportMark("✓", "seen", .good)
}
