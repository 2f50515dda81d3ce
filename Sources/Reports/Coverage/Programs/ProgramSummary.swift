/// What one of many programs covers: a few numbers, so that ten thousand of them fit in memory.
public struct ProgramSummary: Sendable, Hashable {
  /// The file.
  public var path: String
  /// The title of the program.
  public var title: String
  /// How many objectives there are.
  public var objectives: Int
  /// How many of them ask for something in each strand.
  public var integrated: Int
  /// The numbers of the items that its parts point to, in order, each with whether one of them
  /// meets all of it.
  var items: [(slot: Int32, isFull: Bool)] { zip(slots, isFull).map { ($0, $1) } }
  let slots: [Int32]
  let isFull: [Bool]
  /// Whether its objectives are to be compared.
  let isCompared: Bool
  /// What its objectives say, to be compared.
  let statements: [StatementSketch]
}
