/// A row of a table.
package struct WordRow: Sendable, Hashable {
  /// The cells that start in this row, from left to right.
  package var cells: [WordCell]
  /// Whether Word repeats it on each page.
  package var isHeader: Bool
  /// Its number, counted from 1.
  package var number: Int

  package init(cells: [WordCell], isHeader: Bool, number: Int) {
    self.cells = cells
    self.isHeader = isHeader
    self.number = number
  }
}
