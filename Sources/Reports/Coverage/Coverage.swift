import Curriculum

/// What a crosswalk meets and what it leaves open.
public struct Coverage: Hashable, Sendable {
  /// The crosswalk that it judges.
  public var crosswalk: Crosswalk
  /// How each item is met, column by column.
  public var items: [ItemCoverage]
  /// What each objective asks for, row by row.
  public var objectives: [ObjectiveCoverage]

  /// Judges a crosswalk.
  public init(of crosswalk: Crosswalk) {
    self.crosswalk = crosswalk
    items = crosswalk.columns.indices.map { ItemCoverage(column: $0) }
    objectives = []
    for (number, row) in crosswalk.countedRows.enumerated() {
      for mark in row.marks { items[mark.column].add(mark, of: row, at: number) }
      guard row.kind == .objective else { continue }
      objectives.append(
        ObjectiveCoverage(
          row: number, missing: Strand.allCases.filter { row.outcomes[$0] == 0 },
          isAligned: !row.marks.isEmpty))
    }
  }

  /// The columns that are asked for and that nothing in the program meets.
  public var openColumns: [Int] {
    crosswalk.columns.indices.filter { crosswalk.columns[$0].isOpen }
  }

  /// The columns of items that learners meet and nothing says that they come to master.
  public var neverMastered: [Int] { items.filter(\.isNeverMastered).map(\.column) }

  /// How many objectives ask for something in each of the three strands.
  public var integrated: Int { objectives.count(where: \.missing.isEmpty) }
}
