/// How a table says which item stands under which.
package enum ItemHierarchy: Sendable, Hashable {
  /// It does not: all items stand at the top.
  case flat
  /// A column names the parent.
  case parentColumn
  /// The codes do: 1.1 stands under 1.
  case codes
  /// The blanks before the words of a column do.
  case indentation(column: Int)
  /// Each of these columns holds one depth, the topmost first; the statement is the deepest.
  case depthColumns([Int])
}
