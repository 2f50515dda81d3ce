/// How much a JSON text may hold before it is refused.
package struct JSONLimits: Sendable, Hashable {
  /// Bytes of the whole text.
  package var bytes: Int
  /// Lists and objects inside each other.
  package var depth: Int
  /// Values of every kind that stand in memory at once.
  package var values: Int
  /// Entries that are handed on one by one, all together.
  package var entries: Int

  package init(bytes: Int, depth: Int, values: Int, entries: Int = .max) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
    self.entries = entries
  }

  /// Room for a framework of 100,000 items; the largest published ones have some 2,500.
  package static let framework = JSONLimits(
    bytes: 256 << 20, depth: 32, values: 4_000_000, entries: 600_000)
}
