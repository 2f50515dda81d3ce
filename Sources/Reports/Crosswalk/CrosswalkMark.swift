public import Curriculum

/// A row meets a column.
public struct CrosswalkMark: Hashable, Sendable {
  /// The index of the column.
  public var column: Int
  /// The most that any of its links says; where items are rolled up, all only when each is met.
  public var strength: Alignment.Strength
  /// The levels of all its links.
  public var levels: CrosswalkLevels
  /// Whether only parts of the row carry it, and the row itself does not say it.
  public var isDerived: Bool
  /// Its links, as a range of the links of the crosswalk.
  public var links: Range<Int>
}
