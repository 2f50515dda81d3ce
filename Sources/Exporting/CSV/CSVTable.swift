import Reports

/// The one table that a CSV file holds.
///
/// A matrix becomes one line for each mark, which can be filtered, counted and read back; tables
/// with the same columns follow each other; a report without a table gives its facts.
struct CSVTable {
  let header: [String]
  let rows: [[String]]

  init(_ report: Report) {
    let pairs = report.sections.flatMap { section in
      section.tables.map { (section: section.heading, table: $0) }
    }
    guard let first = pairs.first?.table else {
      header = ["Label", "Value"]
      rows = report.facts.map { [$0.label, $0.text] }
      return
    }
    if first.isMatrix {
      let names = first.columns.prefix(first.rowHeaderCount).map(\.title)
      header = ["Section"] + names + ["Item", "What it asks", "Mark", "Levels"]
      rows = pairs.filter(\.table.isMatrix).flatMap { Self.marks(of: $0.table, in: $0.section) }
    } else {
      let titles = first.columns.map(\.title)
      header = ["Section"] + titles
      rows = pairs.filter { $0.table.columns.map(\.title) == titles }.flatMap { pair in
        pair.table.rows.filter { !$0.isTotal }.map { row in
          [pair.section] + row.cells.map(\.plainText)
        }
      }
    }
  }

  private static func marks(of table: ReportTable, in section: String) -> [[String]] {
    table.rows.filter { !$0.isTotal }.flatMap { row -> [[String]] in
      let names = row.cells.prefix(table.rowHeaderCount).map(\.plainText)
      return zip(table.columns, row.cells).compactMap { column, cell in
        guard column.role == .mark, let mark = cell.mark else { return nil }
        return [section] + names + [column.title, column.detail ?? "", mark.word, mark.note ?? ""]
      }
    }
  }
}

extension ReportTable {
  /// Whether the columns are items and the cells say whether a row meets them.
  var isMatrix: Bool { columns.contains { $0.role == .mark && $0.group != nil } }
}
