/// A table: a row of headers that is repeated on each page, then rows.
package struct DraftTable: Sendable, Hashable {
  /// What the table shows; stands above it and is its description for screen readers.
  package var caption: String
  /// The columns.
  package var columns: [DraftColumn]
  /// The rows below the header.
  package var rows: [DraftRow]

  /// Takes a table; each row has a cell for each column.
  package init(_ caption: String, columns: [DraftColumn], rows: [DraftRow]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
