public import Curriculum

/// A row meets a column.
///
/// A large crosswalk has millions of marks, so its numbers are kept in four bytes each.
public struct CrosswalkMark: Hashable, Sendable {
  /// The most that any of its links says; where items are rolled up, all only when each is met.
  public var strength: Alignment.Strength
  /// The levels of all its links.
  public var levels: CrosswalkLevels
  /// Whether only parts of the row carry it, and the row itself does not say it.
  public var isDerived: Bool

  private var place: Int32
  private var first: Int32
  private var end: Int32

  init(
    column: Int, strength: Alignment.Strength, levels: CrosswalkLevels, isDerived: Bool,
    links: Range<Int>
  ) {
    self.strength = strength
    self.levels = levels
    self.isDerived = isDerived
    place = Int32(column)
    first = Int32(links.lowerBound)
    end = Int32(links.upperBound)
  }

  /// The index of the column.
  public var column: Int {
    get { Int(place) }
    set { place = Int32(newValue) }
  }

  /// Its links, as a range of the shown links of the crosswalk.
  public var links: Range<Int> {
    get { Int(first)..<Int(end) }
    set {
      first = Int32(newValue.lowerBound)
      end = Int32(newValue.upperBound)
    }
  }
}
