import Curriculum

extension ProseReader {
  /// Accounts for what short names stand for; what such a line says besides is left to be told.
  func labelLegend(_ runs: LabeledRuns, _ id: Passage.ID, in draft: inout ProgramDraft) {
    for run in runs.runs where run.isLegend(draft.vocabulary) {
      draft.ledger.claim(id, run.range, as: .label(of: "legend"))
      guard let value = run.value else { continue }
      let end = value.text.firstRange(of: ". ")?.lowerBound ?? value.text.endIndex
      guard let words = value.part(value.text.startIndex..<end, in: draft.outline) else { continue }
      draft.claim(words, as: .label(of: "legend"))
    }
  }
}

extension LabeledRuns.Run {
  /// Whether it says what a short name stands for: `SWBAT = students will be able to`.
  func isLegend(_ vocabulary: Vocabulary) -> Bool {
    if isDefinition, score.role == .objective { return true }
    guard score.role.strand != nil, let value else { return false }
    let first = isDefinition ? value.text.prefix { $0 != "," && $0 != ";" } : value.text[...]
    return vocabulary.strand(of: first, atLeast: 0.9) == score.role.strand
  }
}
