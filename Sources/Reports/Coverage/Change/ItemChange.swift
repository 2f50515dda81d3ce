public import Curriculum

/// How an item of a framework is addressed in two states of a program.
public struct ItemChange: Hashable, Sendable {
  /// The item: what both states write to point to it.
  public var item: ItemReference
  /// What people call it.
  public var name: String
  /// What it asks, in a few words; empty when nothing is known.
  public var asks: String
  /// Before.
  public var before: ItemStanding
  /// After.
  public var after: ItemStanding

  /// What has become of it.
  public var kind: Kind {
    switch (before.reach, after.reach) {
    case (.none, .none): .unchanged
    case (.none, _): .gained
    case (_, .none): .lost
    default: before == after ? .unchanged : before < after ? .stronger : .weaker
    }
  }

  /// What can become of an item.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Nothing addressed it, and now something does.
    case gained
    /// Something addressed it, and now nothing does.
    case lost
    /// It is addressed in full where it was in part, by more objectives, or further on in learning.
    case stronger
    /// It is addressed in part where it was in full, by fewer objectives, or less far in learning.
    case weaker
    /// As it was.
    case unchanged
  }
}
