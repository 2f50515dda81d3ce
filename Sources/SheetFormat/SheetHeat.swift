/// A look that cells get by what they hold, also after a person has changed it.
package struct SheetHeat: Sendable, Hashable {
  /// The cells.
  package var range: CellRange
  /// What they must hold.
  package var condition: Condition
  /// How they look then.
  package var style: StyleSheet.ID

  /// Takes the cells, the condition and the look.
  package init(_ range: CellRange, _ condition: Condition, _ style: StyleSheet.ID) {
    self.range = range
    self.condition = condition
    self.style = style
  }

  /// What a cell must hold to be shown otherwise.
  package enum Condition: Sendable, Hashable {
    /// A number of this range.
    case numbers(ClosedRange<Int>)
    /// A number of at least this.
    case atLeast(Int)
    /// A word of the source code.
    case word(SheetTable.StaticName)
  }
}
