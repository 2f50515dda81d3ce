/// A row of a table.
package struct DraftRow: Sendable, Hashable {
  /// The cells, one for each column.
  package var cells: [DraftCell]
  /// Whether it stays on the page of the row below, as the last row stays with the total.
  package var keepsWithNext = false
  /// Whether there is room to write by hand.
  package var isTall = false

  /// Takes the cells.
  package init(_ cells: [DraftCell]) { self.cells = cells }
}
