/// How an item is met.
public struct ItemCoverage: Hashable, Sendable {
  /// The column of the item.
  public var column: Int
  /// The objectives that meet it, by row.
  public var rows: [Int] = []
  /// How many of them meet all of it.
  public var full: Int = 0

  /// Begins with an item that nothing meets.
  public init(column: Int) { self.column = column }
}
