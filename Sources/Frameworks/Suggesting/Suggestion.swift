/// An item that a text may be aligned with, and why.
public struct Suggestion: Sendable, Hashable {
  /// The item.
  public var found: FoundItem
  /// How well it fits; only good for comparing the suggestions for one text.
  public var score: Double
  /// Why it is offered, what weighs most first; never empty.
  public var reasons: [Reason]

  /// What speaks for an item.
  public enum Reason: Sendable, Hashable {
    /// Words of the text that the item has in its own text, in what stands above it, or in what
    /// people call it.
    case words([String])
    /// The program cites other items of this level.
    case level(String)
    /// These programs aligned outcomes in like words with the item.
    case precedents([String])
  }
}
