public import Curriculum
public import Frameworks

/// An outcome without an alignment, and the items that it may be aligned with.
public struct OutcomeSuggestions: Sendable, Hashable {
  /// The outcome.
  public var outcome: PartID
  /// How people would call it, such as `objective 2, adult education outcome 1`.
  public var name: String
  /// Its text.
  public var text: String
  /// The strand that it belongs to.
  public var strand: Strand
  /// The items, the best first; empty when no item shares a word with the outcome.
  public var suggestions: [Suggestion]
}
