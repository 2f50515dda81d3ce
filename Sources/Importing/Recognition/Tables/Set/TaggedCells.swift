import Curriculum

/// Cells that hold outcomes of several strands, each behind the name of its own:
/// `Academic: read a gauge (MP.6)` and `Technical: set the pressure` in one cell.
enum TaggedCells {
  /// The columns of a table in which most cells do so, with the strands that they name.
  static func columns(of table: OutlineTable, in draft: ProgramDraft) -> [Int: Set<Strand>] {
    var cells: [Int: (filled: Int, tagged: Int)] = [:]
    var strands: [Int: Set<Strand>] = [:]
    for row in table.rows.dropFirst().prefix(12) {
      for cell in row.cells where !cell.blocks.isEmpty && cell.columnSpan == 1 {
        cells[cell.column, default: (0, 0)].filled += 1
        let named = self.strands(in: cell, draft)
        guard named.count >= 2 else { continue }
        cells[cell.column, default: (0, 0)].tagged += 1
        strands[cell.column, default: []].formUnion(named)
      }
    }
    return strands.filter { column, _ in
      cells[column].map { $0.tagged * 2 >= $0.filled } ?? false
    }
  }

  private static func strands(in cell: OutlineTable.Cell, _ draft: ProgramDraft) -> Set<Strand> {
    var found: Set<Strand> = []
    for id in cell.passages.prefix(12) {
      let text = draft.outline.passages[id].text
      guard text.utf8.count <= 2_000,
        !Signs(in: text).isDisjoint(with: [.colon, .bracket, .dash, .beyond])
      else {
        continue
      }
      found.formUnion(
        InlineTag.all(in: id, of: draft.outline, vocabulary: draft.vocabulary).map(\.strand))
      let runs = LabeledRuns(
        id, in: draft.outline, vocabulary: draft.vocabulary, among: { $0.strand != nil },
        atLeast: 0.9)
      for run in runs.runs {
        // "Adult education: 60 hours" tells of times and not of outcomes.
        guard let value = run.value, !CellKind.isAmount(value.text) else { continue }
        if let strand = run.score.role.strand { found.insert(strand) }
      }
    }
    return found
  }
}

extension ProgramDraft {
  /// Reads a cell with outcomes of several strands; what stands before the first name is the
  /// objective's statement when it has none.
  mutating func addTagged(_ cell: OutlineTable.Cell, confidence: Double) {
    for id in cell.passages {
      if !InlineTag.all(in: id, of: outline, vocabulary: vocabulary).isEmpty {
        addTags(of: id, confidence: confidence)
        continue
      }
      let runs = LabeledRuns(
        id, in: outline, vocabulary: vocabulary,
        among: { $0.strand != nil || ProseUse.details.contains($0) }, atLeast: 0.72)
      for run in runs.runs {
        ledger.claim(id, run.range, as: .label(of: run.score.role.description))
        guard let value = run.value else { continue }
        if let strand = run.score.role.strand {
          addOutcomes(of: value, strand: strand, confidence: confidence)
        } else {
          addDetail(of: value, role: run.score.role, confidence: confidence)
        }
      }
    }
  }
}
