public import Curriculum

/// One published link on the way from an item to another, read in the direction of the way.
public struct LinkStep: Hashable, Sendable {
  /// What it says of the item before it: `the same as`.
  public var words: String
  /// How people call the item that it leads to.
  public var target: String
  /// How far it carries.
  public var strength: Alignment.Strength
  /// The list that published it.
  public var publisher: String
}
