public import Curriculum

/// A framework in two states of a program.
public struct FrameworkChange: Hashable, Sendable {
  /// The short id; nil for codes that no loaded framework has.
  public var framework: String?
  /// What it is called.
  public var title: String
  /// The strand that it belongs to.
  public var strand: Strand?
  /// How many of its items are addressed, of how many.
  public var before: Share
  /// The same now.
  public var after: Share
  /// The items that either state shows.
  public var items: [ItemChange]

  /// Some of many.
  public struct Share: Hashable, Sendable {
    /// How many.
    public var part: Int
    /// Of how many.
    public var whole: Int

    /// From 0 to 1.
    var portion: Double { Double(part) / Double(max(1, whole)) }
  }

  /// The items of one kind of change.
  public func items(_ kind: ItemChange.Kind) -> [ItemChange] { items.filter { $0.kind == kind } }
}
