/// Columns side by side with one width.
package struct SheetColumn: Sendable, Hashable {
  /// How many of them.
  package var count: Int
  /// The width in characters of the standard font.
  package var width: Double

  /// Takes a width for some columns.
  package init(width: Double, count: Int = 1) {
    self.count = count
    self.width = width
  }
}
