/// An item that was found by words.
public struct SearchHit: Sendable, Hashable {
  /// The item.
  public var found: FoundItem
  /// How well it fits; only good for comparing hits of one search.
  public var score: Double
  /// The words of the question that the item has, as they were asked.
  public var matched: [String]

  /// Takes a hit.
  public init(found: FoundItem, score: Double, matched: [String]) {
    self.found = found
    self.score = score
    self.matched = matched
  }
}
