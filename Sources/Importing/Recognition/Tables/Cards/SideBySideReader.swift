import Curriculum

/// Reads a table whose columns are objectives and whose rows are strands.
struct SideBySideReader {
  let card: CardTable

  init(_ card: CardTable) { self.card = card }

  /// Reads one column after the other, each a new objective.
  func read(into draft: inout ProgramDraft) {
    for row in card.rows {
      if case .band(let cell) = row.kind,
        draft.vocabulary.role(of: draft.text(cell), atLeast: 0.6) != nil
      {
        draft.label(cell.passages, of: "heading of the table")
      }
      guard let label = row.label else { continue }
      if let score = row.score {
        draft.label(label.passages, of: score.role)
      } else if case .header = row.kind,
        draft.vocabulary.role(of: draft.text(label), atLeast: 0.55) != nil
      {
        draft.label(label.passages, of: "heading of the rows")
      }
    }
    for column in card.objectiveColumns {
      draft.openObjective()
      var added: [Strand: Range<Int>] = [:]
      for row in card.rows { read(row, column, &added, into: &draft) }
    }
  }

  private func read(
    _ row: CardRow, _ column: Int, _ added: inout [Strand: Range<Int>],
    into draft: inout ProgramDraft
  ) {
    guard let cell = row.values.first(where: { $0.columns.contains(column) }) else { return }
    switch row.kind {
    case .header: draft.addStatement(cell.passages, confidence: 0.85)
    case .labeled(let score), .continued(let score):
      if let strand = score.role.strand {
        // A row of codes below the row of a strand holds those of its outcomes.
        if let range = added[strand], draft.isOnlyCodes(draft.text(cell)) {
          draft.addCodes(cell.passages, strand: strand, to: range, confidence: score.score)
          return
        }
        let range = draft.addOutcomes(cell.passages, strand: strand, confidence: score.score)
        added[strand] = added[strand].map { $0.lowerBound..<range.upperBound } ?? range
      } else if score.role == .code, let last = added.keys.first(where: { _ in added.count == 1 }) {
        draft.addCodes(cell.passages, strand: last, to: added[last], confidence: score.score)
      } else if score.role == .objective {
        draft.addStatement(cell.passages, confidence: score.score)
      } else {
        draft.addDetail(cell.passages, role: score.role, confidence: score.score)
      }
    case .band, .unknown: return
    }
  }
}
