/// A cell of a table by its numbers, each counted from 0.
package struct FormCell: Sendable, Hashable {
  /// The table, counted through the part.
  package var table: Int
  /// The row of the table.
  package var row: Int
  /// The cell of the row.
  package var column: Int
}
