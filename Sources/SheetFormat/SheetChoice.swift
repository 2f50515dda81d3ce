/// Cells in which a person chooses one of a few words, or is told what they are for.
package struct SheetChoice: Sendable, Hashable {
  /// The cells.
  package var range: CellRange
  /// The words; empty where anything may stand.
  package var words: [String]
  /// What a person reads on entering the cell: at most 255 letters.
  package var hint: String

  /// Takes the cells, the words and the hint.
  package init(_ range: CellRange, words: [String] = [], hint: String) {
    self.range = range
    self.words = words
    self.hint = hint
  }
}
