/// A cell of a table; cells that a vertical merge swallows are not told.
package struct WordCell: Sendable, Hashable {
  /// Its first column on the grid, counted from 0.
  package var column: Int
  /// The columns it covers.
  package var columnSpan: Int
  /// The rows it covers.
  package var rowSpan: Int
  /// Its background as six hexadecimal digits, if it has one.
  package var fill: String?
  /// What is inside.
  package var blocks: [WordBlock]
  /// Where it stands.
  package var place: WordPlace

  package init(
    column: Int, columnSpan: Int = 1, rowSpan: Int = 1, fill: String? = nil,
    blocks: [WordBlock], place: WordPlace
  ) {
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.fill = fill
    self.blocks = blocks
    self.place = place
  }

  /// The text, a paragraph a line, without labels of lists.
  package var text: String {
    if blocks.count == 1, case .paragraph(let only) = blocks[0] { return only.text }
    return blocks.map(\.text).joined(separator: "\n")
  }
}
