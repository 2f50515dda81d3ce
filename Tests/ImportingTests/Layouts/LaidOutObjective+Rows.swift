import Curriculum

extension LaidOutObjective {
  /// How many rows the objective takes with one outcome of a strand in each.
  var height: Int { Strand.allCases.map { outcomes[$0].count }.max() ?? 1 }

  /// The outcome of a strand that stands in one of these rows; none where the strand has fewer.
  func outcome(of strand: Strand, inRow row: Int) -> [LaidOutOutcome] {
    [LaidOutOutcome](outcomes[strand].dropFirst(row).prefix(1))
  }
}
