import Curriculum

/// A form: labels with their values beside them.
struct FormTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "a form, labels with their values"
  private let pairs: [Pair]

  private struct Pair {
    var label: OutlineTable.Cell
    var value: OutlineTable.Cell
    var meaning: LabelMeaning
    /// How sure the label has to be, so that it is read.
    var threshold: Double
  }

  /// How well a label is known that makes a table a form.
  private static let sure = 0.68
  /// How well one is known in a table that is a form for its other labels: a whole question.
  private static let likely = 0.56

  /// Looks for labels that a value follows in the same row; nil when there is none.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.columnCount >= 2 else { return nil }
    let below = Self.pairsBelow(of: table, draft)
    var pairs = below.isEmpty ? Self.pairs(of: table, atLeast: Self.sure, draft) : below
    guard !pairs.isEmpty else { return nil }
    if pairs.count > 1, below.isEmpty { pairs = Self.pairs(of: table, atLeast: Self.likely, draft) }
    let cells = table.rows.prefix(Self.most).flatMap(\.cells).count { !$0.blocks.isEmpty }
    self.table = table
    self.pairs = pairs
    let understood = pairs.count * 2
    let share = Double(understood) / Double(max(1, cells))
    let sure = pairs.map(\.meaning.score).max() ?? 0.8
    clues = [
      Clue(.values, sure, "\(pairs.count) labels of a form are known"),
      // Many known labels make a form, though it asks for much besides.
      Clue(
        .coverage,
        min(1, max(share, min(0.45, share + 0.05 * Double(pairs.count)))),
        "\(understood) of \(cells) cells are understood"),
    ]
  }

  /// A form has as many rows as a page; a label in the thousandth row is no form's.
  private static let most = 200
  /// A table of which so many rows name nothing is no form.
  private static let opening = 50

  private static func pairs(
    of table: OutlineTable, atLeast threshold: Double, _ draft: ProgramDraft
  ) -> [Pair] {
    var pairs: [Pair] = []
    for (number, row) in table.rows.prefix(most).enumerated() {
      if number == opening, pairs.isEmpty { return [] }
      var index = 0
      while index + 1 < row.cells.count {
        let text = draft.text(row.cells[index])
        if text.utf8.count <= Vocabulary.longestLabel,
          let meaning = draft.meaning(of: text, atLeast: threshold)
        {
          pairs.append(
            Pair(
              label: row.cells[index], value: row.cells[index + 1], meaning: meaning,
              threshold: threshold))
          index += 1
        }
        index += 1
      }
    }
    return pairs
  }

  /// A form whose labels stand side by side, each over its value.
  private static func pairsBelow(of table: OutlineTable, _ draft: ProgramDraft) -> [Pair] {
    guard table.rows.count.isMultiple(of: 2), table.rows.count <= 12 else { return [] }
    var pairs: [Pair] = []
    for number in stride(from: 0, to: table.rows.count, by: 2) {
      let (labels, values) = (table.rows[number].cells, table.rows[number + 1].cells)
      guard labels.count >= 2, labels.map(\.column) == values.map(\.column) else { return [] }
      for (label, value) in zip(labels, values) where !label.blocks.isEmpty {
        guard draft.knows(draft.text(label)).isFull, !draft.knows(draft.text(value)).isFull,
          let meaning = draft.meaning(of: draft.text(label))
        else { return [] }
        pairs.append(Pair(label: label, value: value, meaning: meaning, threshold: sure))
      }
    }
    return pairs
  }

  func explanations(in draft: ProgramDraft) -> [Explanation] {
    pairs.compactMap { pair in
      guard case .field(let score) = pair.meaning else { return nil }
      return Explanation(
        .label(draft.text(pair.label), table: table.number),
        meaning: score.role.description, score: score.score,
        clues: [score.clue])
    }
  }

  func read(into draft: inout ProgramDraft) {
    for pair in pairs { read(pair, into: &draft) }
    draft.form.course = nil
    // What stands in no pair may be a form of its own: labels with values in one cell.
    let taken = Set(pairs.flatMap { $0.label.passages + $0.value.passages })
    for row in table.rows {
      draft.readWithin(row.cells.filter { !$0.passages.contains(where: taken.contains) })
    }
  }

  private func read(_ pair: Pair, into draft: inout ProgramDraft) {
    let text = draft.text(pair.label)
    if !pair.value.tables.isEmpty, case .field(let score) = pair.meaning {
      draft.label(pair.label.passages, of: score.role)
      draft.readWithin(pair.value, under: score.role)
      return
    }
    let values = draft.excerpts(pair.value.passages)
    guard draft.readField(text, values, atLeast: pair.threshold) else { return }
    draft.label(pair.label.passages, of: "“\(ColumnScoring.short(text))”")
  }
}

extension LabelMeaning {
  /// How well the label is known.
  var score: Double {
    switch self {
    case .field(let score): score.score
    case .ofStrand(_, _, let score), .strand(_, let score): score
    }
  }
}
