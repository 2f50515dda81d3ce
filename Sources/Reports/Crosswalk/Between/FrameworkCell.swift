public import Curriculum

/// A pair of items, one of each framework, that at least one path connects.
public struct FrameworkCell: Hashable, Sendable {
  /// The position of the item in the first framework.
  public var first: Int
  /// The position of the item in the second framework.
  public var second: Int
  /// The paths, those through objectives first; not all where there are very many.
  public var paths: [FrameworkPath] = []
  /// How far the best of all paths carries.
  public var strength = Alignment.Strength.partial
}
