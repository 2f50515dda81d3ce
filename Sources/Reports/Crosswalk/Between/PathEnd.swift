public import Curriculum

/// A part of an objective that meets an item at one end of a path.
public struct PathEnd: Hashable, Sendable {
  /// Which part, within the objective: `adult education outcome 1`.
  public var part: String
  /// How far it meets the item.
  public var strength: Alignment.Strength

  /// The part and how far it goes.
  public var words: String { "\(part), \(strength.rawValue)" }
}
