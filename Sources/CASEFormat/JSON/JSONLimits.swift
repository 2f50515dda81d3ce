/// How much a JSON text may hold before it is refused.
package struct JSONLimits: Sendable, Hashable {
  /// Bytes of the whole text.
  package var bytes: Int
  /// Lists and objects inside each other.
  package var depth: Int
  /// Values of every kind, all together.
  package var values: Int

  package init(bytes: Int, depth: Int, values: Int) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }

  /// Room for the largest published frameworks (about 4 MB and 100,000 values) ten times over.
  package static let framework = JSONLimits(bytes: 64 << 20, depth: 32, values: 4_000_000)
}
