import Curriculum

/// Reads a form: labels with their values beside them.
struct FormReader {
  private let pairs: [(label: OutlineTable.Cell, score: RoleScore, value: OutlineTable.Cell)]

  /// Finds labels that a value follows in the same row; nil when there is none.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    var pairs: [(label: OutlineTable.Cell, score: RoleScore, value: OutlineTable.Cell)] = []
    for row in table.rows {
      var index = 0
      while index + 1 < row.cells.count {
        let text = draft.text(row.cells[index])
        if text.count <= 90,
          let score = draft.vocabulary.role(
            of: text, among: ProgramDraft.isProgramField, atLeast: 0.7)
        {
          pairs.append((row.cells[index], score, row.cells[index + 1]))
          index += 1
        }
        index += 1
      }
    }
    guard !pairs.isEmpty else { return nil }
    self.pairs = pairs
  }

  /// How many labels were found.
  var count: Int { pairs.count }

  /// Writes each value into the field that its label names.
  func read(into draft: inout ProgramDraft) {
    for pair in pairs {
      let values = draft.excerpts(pair.value.passages)
      if draft.write(values, labeled: draft.text(pair.label))
        || (pair.score.role == .hours && values.count == 1 && draft.writeHoursOfStrands(values[0]))
      {
        draft.label(pair.label.passages, of: "hours or dates of a strand")
        continue
      }
      guard
        values.isEmpty || values.allSatisfy(\.saysNothing)
          || draft.write(values, role: pair.score.role, confidence: pair.score.score)
      else { continue }
      draft.label(pair.label.passages, of: pair.score.role)
      for value in values where value.saysNothing {
        draft.ledger.claim(value.passage, value.range, as: .label(of: "no \(pair.score.role)"))
      }
    }
  }
}
