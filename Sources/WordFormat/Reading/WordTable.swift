/// A table on its grid.
package struct WordTable: Sendable, Hashable {
  /// The rows, without deleted ones.
  package var rows: [WordRow]
  /// The columns of the grid; no cell reaches beyond.
  package var columnCount: Int
  /// Where it stands.
  package var place: WordPlace

  package init(rows: [WordRow], columnCount: Int, place: WordPlace) {
    self.rows = rows
    self.columnCount = columnCount
    self.place = place
  }

  /// The text; a row a line, cells by tab.
  package var text: String {
    rows.map { $0.cells.map(\.text).joined(separator: "\t") }.joined(separator: "\n")
  }

  /// The cell that covers a place of the grid: row from 0, column from 0.
  package func cell(row: Int, column: Int) -> WordCell? {
    for above in stride(from: min(row, rows.count - 1), through: 0, by: -1) {
      for cell in rows[above].cells
      where cell.column <= column && column < cell.column + cell.columnSpan {
        return above + cell.rowSpan > row ? cell : nil
      }
    }
    return nil
  }
}
