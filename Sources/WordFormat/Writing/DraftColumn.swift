/// A column of a table.
package struct DraftColumn: Sendable, Hashable {
  /// The header.
  package var header: DraftCell
  /// How wide it is beside the others.
  package var weight: Int
  /// The color of a thin bar above the header, as `RRGGBB`.
  package var accent: String?

  /// Takes a header and a relative width.
  package init(_ header: DraftCell, weight: Int, accent: String? = nil) {
    self.header = header
    self.weight = max(1, weight)
    self.accent = accent
  }
}
