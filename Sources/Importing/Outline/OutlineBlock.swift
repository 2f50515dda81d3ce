/// A paragraph or a table of an outline.
package enum OutlineBlock: Sendable {
  /// A paragraph, by its number.
  case passage(Passage.ID)
  /// A table.
  case table(OutlineTable)
}
