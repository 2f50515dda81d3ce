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
    for (number, row) in crosswalk.objectives.enumerated() {
      for mark in row.marks {
        items[mark.column].rows.append(number)
        if mark.strength == .full { items[mark.column].full += 1 }
      }
      objectives.append(
        ObjectiveCoverage(
          row: number, missing: Strand.allCases.filter { row.outcomes[$0] == 0 },
          isAligned: !row.marks.isEmpty))
    }
  }

  /// The columns that no objective meets.
  public var gaps: [Int] { items.filter(\.rows.isEmpty).map(\.column) }

  /// How many objectives ask for something in each of the three strands.
  public var integrated: Int { objectives.count(where: \.missing.isEmpty) }
}
