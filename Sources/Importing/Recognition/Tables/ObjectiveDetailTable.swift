import Curriculum

/// A table that says more of objectives that stand above it, one a row: how each is assessed.
struct ObjectiveDetailTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "more about the objectives above, one a row"
  private let label: OutlineTable.Cell
  private let details: [Int: RoleScore]
  private let objectives: [Int: Int]

  /// Looks for a column with labels of known objectives beside columns of details; nil when most
  /// rows name none.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard !draft.program.objectives.isEmpty, table.columnCount >= 2, let head = table.rows.first,
      let label = head.cells.first, head.cells.count > 1,
      draft.vocabulary.role(
        of: draft.text(label), among: { $0 == .objective || $0 == .number }, atLeast: 0.8) != nil
    else { return nil }
    var details: [Int: RoleScore] = [:]
    for cell in head.cells.dropFirst() {
      details[cell.column] = draft.vocabulary.role(
        of: draft.text(cell), among: ProseUse.details.contains, atLeast: 0.8)
    }
    let known = Dictionary(
      draft.program.objectives.indices.compactMap { index in
        draft.program.objectives[index].label.map { (Self.key($0), index) }
      }, uniquingKeysWith: { first, _ in first })
    var objectives: [Int: Int] = [:]
    for (number, row) in table.rows.enumerated().dropFirst() {
      guard let first = row.cells.first, first.column == label.column else { continue }
      objectives[number] = known[Self.key(draft.text(first))]
    }
    let rows = table.rows.count - 1
    guard !details.isEmpty, objectives.count * 2 > rows else { return nil }
    self.table = table
    self.label = label
    self.details = details
    self.objectives = objectives
    clues = [
      Clue(
        .records, Double(objectives.count) / Double(rows),
        "\(objectives.count) of \(rows) rows begin with the label of an objective above"),
      Clue(
        .coverage, Double(details.count + 1) / Double(head.cells.count),
        "\(details.count + 1) of \(head.cells.count) columns are understood"),
    ]
  }

  private static func key(_ label: String) -> String {
    label.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." }
  }

  func read(into draft: inout ProgramDraft) {
    draft.label(label.passages, of: "column of labels")
    for cell in table.rows[0].cells {
      if let detail = details[cell.column] {
        draft.label(cell.passages, of: "column of \(detail.role)")
      }
    }
    for (number, index) in objectives.sorted(by: <) {
      draft.focus = index
      for cell in table.rows[number].cells {
        if cell.column == label.column {
          for excerpt in draft.excerpts(cell.passages) {
            draft.claim(excerpt, as: .value(of: "label"))
          }
        } else if let detail = details[cell.column] {
          draft.addDetail(cell.passages, role: detail.role, confidence: detail.score)
        }
      }
    }
    draft.focus = nil
  }
}
