import Curriculum

/// How an item is met.
public struct ItemCoverage: Hashable, Sendable {
  /// The column of the item.
  public var column: Int
  /// The counted rows that meet it.
  public var rows: [Int] = []
  /// How many of them meet all of it.
  public var full = 0
  /// The levels at which they meet it.
  public var levels: CrosswalkLevels = []
  /// From the first week or unit in which it is taught to the last; nil when nothing tells.
  public var steps: ClosedRange<Int>?

  /// Begins with an item that nothing meets.
  public init(column: Int) { self.column = column }

  /// Whether it is introduced and nothing says that learners come to master it.
  ///
  /// What is assessed was expected of learners, so it counts as mastered.
  public var isNeverMastered: Bool {
    levels.contains(.introduced) && levels.isDisjoint(with: [.mastered, .assessed])
  }

  /// Takes up what a row says of the item.
  mutating func add(_ mark: CrosswalkMark, of row: CrosswalkRow, at number: Int) {
    rows.append(number)
    if mark.strength == .full { full += 1 }
    levels.formUnion(mark.levels)
    if let taught = row.steps { steps = TeachingTimes.union(steps, taught) }
  }
}
