/// A table of data: one row of headers, then rows with a cell for each column.
public struct ReportTable: Hashable, Sendable {
  /// What the table shows, said above it.
  public var caption: String
  /// The columns.
  public var columns: [ReportColumn]
  /// The rows below the header.
  public var rows: [ReportRow]

  /// Takes a table; rows that are too short are filled, longer ones cut.
  public init(_ caption: String, columns: [ReportColumn], rows: [ReportRow]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { row in
      var row = row
      let missing = columns.count - row.cells.count
      if missing > 0 { row.cells += Array(repeating: .empty, count: missing) }
      if missing < 0 { row.cells.removeLast(-missing) }
      return row
    }
  }

  /// The table without the columns in which no row says anything.
  public var withoutEmptyColumns: ReportTable {
    let shown = columns.indices.filter { index in rows.contains { !$0.cells[index].isEmpty } }
    return ReportTable(
      caption, columns: shown.map { columns[$0] },
      rows: rows.map { row in
        ReportRow(shown.map { row.cells[$0] }, isTotal: row.isTotal)
      })
  }

  /// How many columns, from the first, name the row.
  public var rowHeaderCount: Int { columns.prefix { $0.role == .rowHeader }.count }
}
