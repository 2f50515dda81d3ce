public import Curriculum

/// What an objective leaves open.
public struct ObjectiveCoverage: Hashable, Sendable {
  /// Its row.
  public var row: Int
  /// The strands in which it asks for nothing.
  public var missing: [Strand]
  /// Whether it or one of its parts is aligned with anything that is shown.
  public var isAligned: Bool
}
