/// A cell of a table.
package struct DraftCell: Sendable, Hashable {
  /// Its paragraphs; none means an empty cell.
  package var paragraphs: [DraftParagraph]
  /// The color of the ground, as `RRGGBB`.
  package var fill: String?
  /// Whether it is a header with its text standing on end, for columns of codes.
  package var isTurned = false

  /// Takes paragraphs on a ground.
  package init(_ paragraphs: [DraftParagraph], fill: String? = nil) {
    self.paragraphs = paragraphs
    self.fill = fill
  }
}
