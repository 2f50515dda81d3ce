/// How much of a table in a text file is read; the numbers are those of workbooks, where they can be.
package struct TableTextLimits: Sendable, Hashable {
  /// Bytes of the file.
  package var bytes = 32 << 20
  /// Rows, with or without words.
  package var rows = 1_000_000
  /// Columns.
  package var columns = 1_024
  /// Cells of all rows, each row counted up to its last cell.
  package var cells = 4_000_000
  /// Bytes of one cell.
  package var cell = 1 << 20

  /// The usual limits.
  package static let usual = TableTextLimits()

  /// The usual limits, to be lowered or raised one by one.
  package init() {}
}
