import Curriculum

/// What a line names that stands alone within an objective: a strand, or a kind of detail.
enum ProseUse {
  static let details: Set<SourceRole> = [.assessment, .criterion, .activity, .material, .remark]

  /// Reads a heading or a label without a value; nil when it names neither.
  static func find(
    _ text: String, isInObjective: Bool, _ draft: ProgramDraft
  ) -> (use: ColumnUse, score: Double)? {
    if let score = draft.vocabulary.role(
      of: text, among: { $0.strand != nil || (isInObjective && details.contains($0)) },
      atLeast: isInObjective ? 0.62 : 0.72)
    {
      return (ColumnUse(score.role), score.score)
    }
    // What a competency asks for in its trade is headed "Learning objectives" in many outlines.
    guard isInObjective,
      draft.vocabulary.role(of: text, among: { $0 == .objective }, atLeast: 0.95) != nil
    else { return nil }
    return (.outcomes(.workforceTraining), 0.6)
  }
}
