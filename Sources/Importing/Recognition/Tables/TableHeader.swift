/// The rows over the body of a table, and which of their cells stand over each column.
struct TableHeader: Sendable {
  /// Rows of one cell over the whole width, above the header proper.
  let bandCount: Int
  /// How many rows the body begins below, the bands included.
  let count: Int
  /// For each column the cells over it, the topmost first.
  let cells: [Int: [OutlineTable.Cell]]

  /// The most rows that are tried as a header.
  static let most = 4

  init(of table: OutlineTable, bands: Int, count: Int) {
    bandCount = bands
    self.count = count
    var cells: [Int: [OutlineTable.Cell]] = [:]
    for row in table.rows[bands..<count] {
      for cell in row.cells {
        for column in cell.columns { cells[column, default: []].append(cell) }
      }
    }
    self.cells = cells
  }

  /// Every way in which the first rows can be a header.
  static func candidates(of table: OutlineTable) -> [TableHeader] {
    let bands = table.rows.prefix {
      $0.cells.count == 1 && table.columnCount > 1
        && $0.cells[0].columnSpan == table.columnCount
    }.count
    guard bands < table.rows.count - 1, bands < 4 else { return [] }
    let last = min(table.rows.count - 1, bands + most - 1)
    guard last > bands else { return [] }
    return ((bands + 1)...last).map { TableHeader(of: table, bands: bands, count: $0) }
  }

  /// The cell right over a column.
  func lowest(_ column: Int) -> OutlineTable.Cell? { cells[column]?.last }
}
