import Curriculum

/// A form: labels with their values beside them.
struct FormTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "a form, labels with their values"
  private let pairs: [Pair]

  private struct Pair {
    var label: OutlineTable.Cell
    var score: RoleScore?
    var value: OutlineTable.Cell
    /// Whether the label names a strand and a field of it.
    var isOfStrand: Bool
  }

  /// Looks for labels that a value follows in the same row; nil when there is none.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.columnCount >= 2 else { return nil }
    var pairs: [Pair] = []
    var cellCount = 0
    // A form has as many rows as a page; a label in the thousandth row is no form's.
    for row in table.rows.prefix(200) {
      cellCount += row.cells.count { !$0.blocks.isEmpty }
      var index = 0
      while index + 1 < row.cells.count {
        if let pair = Self.pair(row.cells[index], row.cells[index + 1], draft) {
          pairs.append(pair)
          index += 1
        }
        index += 1
      }
    }
    guard !pairs.isEmpty else { return nil }
    self.table = table
    self.pairs = pairs
    let understood = pairs.count * 2
    let sure = pairs.compactMap(\.score?.score).max() ?? 0.8
    clues = [
      Clue(.values, sure, "\(pairs.count) labels of a form are known"),
      Clue(
        .coverage, min(1, Double(understood) / Double(max(1, cellCount))),
        "\(understood) of \(cellCount) cells are understood"),
    ]
  }

  private static func pair(
    _ label: OutlineTable.Cell, _ value: OutlineTable.Cell, _ draft: ProgramDraft
  ) -> Pair? {
    let text = draft.text(label)
    guard text.utf8.count <= Vocabulary.longestLabel else { return nil }
    if draft.fieldOfStrand(named: text) != nil {
      return Pair(label: label, score: nil, value: value, isOfStrand: true)
    }
    guard
      let score = draft.vocabulary.role(
        of: text, among: ProgramDraft.isProgramField, atLeast: 0.68)
    else { return nil }
    return Pair(label: label, score: score, value: value, isOfStrand: false)
  }

  func explanations(in draft: ProgramDraft) -> [Explanation] {
    pairs.compactMap { pair in
      guard let score = pair.score else { return nil }
      return Explanation(
        .label(draft.text(pair.label), table: table.number),
        meaning: score.role.description, score: score.score,
        clues: [Clue(.headerWords, score.score, "“\(score.synonym)” is a word for it")])
    }
  }

  func read(into draft: inout ProgramDraft) {
    for pair in pairs { read(pair, into: &draft) }
    // What stands in no pair may be a form of its own: labels with values in one cell.
    let taken = Set(pairs.flatMap { $0.label.passages + $0.value.passages })
    for row in table.rows {
      draft.readWithin(row.cells.filter { !$0.passages.contains(where: taken.contains) })
    }
  }

  private func read(_ pair: Pair, into draft: inout ProgramDraft) {
    let values = draft.excerpts(pair.value.passages)
    let text = draft.text(pair.label)
    if pair.isOfStrand || pair.score?.role == .hours {
      if draft.write(values, labeled: text)
        || (pair.score?.role == .hours && values.count == 1 && draft.writeHoursOfStrands(values[0]))
      {
        draft.label(pair.label.passages, of: "hours or dates of a strand")
        return
      }
    }
    guard let score = pair.score else { return }
    if !pair.value.tables.isEmpty {
      draft.label(pair.label.passages, of: score.role)
      draft.readWithin(pair.value, under: score.role)
      return
    }
    if draft.writeLabeledPieces(values, under: score) {
      draft.label(pair.label.passages, of: score.role)
      return
    }
    guard
      values.isEmpty || values.allSatisfy(\.saysNothing)
        || draft.write(values, role: score.role, confidence: score.score)
    else { return }
    draft.label(pair.label.passages, of: score.role)
    for value in values where value.saysNothing {
      draft.ledger.claim(value.passage, value.range, as: .label(of: "no \(score.role)"))
    }
  }
}
