import Curriculum

/// Reads one card: a small table that holds one objective, a strand a row.
struct CardReader {
  let table: OutlineTable
  private let rows: [(cell: OutlineTable.Cell, score: RoleScore, values: [Passage.ID])]
  private let bands: [OutlineTable.Cell]

  /// Finds the labels in the first column; nil when fewer than two strands stand there.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    var rows: [(cell: OutlineTable.Cell, score: RoleScore, values: [Passage.ID])] = []
    var bands: [OutlineTable.Cell] = []
    for row in table.rows {
      guard let first = row.cells.first else { continue }
      if row.cells.count == 1 {
        bands.append(first)
        continue
      }
      guard
        let score = draft.vocabulary.role(
          of: draft.text(first), among: { $0.strand != nil || Self.rowRoles.contains($0) },
          atLeast: 0.6)
      else { continue }
      rows.append((first, score, row.cells.dropFirst().flatMap(\.passages)))
    }
    let strands = rows.compactMap(\.score.role.strand)
    guard Set(strands).count >= 2, strands.count == Set(strands).count else { return nil }
    // A table of components has strands in its first column too, but hours and dates beside them.
    guard table.columnCount == 2 || rows.contains(where: { $0.score.role == .objective }) else {
      return nil
    }
    let values = rows.filter { $0.score.role.strand != nil }
      .map { $0.values.map { draft.outline.passages[$0].plainText }.joined(separator: " ") }
    guard
      values.contains(where: {
        !(HoursReader($0, bareNumberIs: .total)?.understandsAll ?? false)
          && $0.filter(\.isLetter).count >= 6
      })
    else { return nil }
    self.table = table
    self.rows = rows
    self.bands = bands
  }

  /// How many labels of an objective were found.
  var count: Int { rows.count }

  private static let rowRoles: Set<SourceRole> = [
    .objective, .number, .unit, .assessment, .criterion, .activity, .material, .hours, .remark,
  ]

  /// Reads the card into the draft as a new objective.
  func read(into draft: inout ProgramDraft) {
    draft.openObjective()
    for band in bands { draft.addStatement(band.passages, confidence: 0.9) }
    for row in rows {
      draft.label(row.cell.passages, of: row.score.role)
      if let strand = row.score.role.strand {
        draft.addOutcomes(row.values, strand: strand, confidence: row.score.score)
      } else if row.score.role == .objective {
        draft.addStatement(row.values, confidence: row.score.score)
      } else {
        draft.addDetail(row.values, role: row.score.role, confidence: row.score.score)
      }
    }
  }
}
