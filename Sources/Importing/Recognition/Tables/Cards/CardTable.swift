import Curriculum

/// A table with a strand a row: a card for each objective, or several objectives side by side.
struct CardTable: TableLayout {
  let table: OutlineTable
  let rows: [CardRow]
  /// The columns of the objectives when several stand side by side; empty for cards.
  let objectiveColumns: [Int]
  /// What other columns of a card hold beside the outcomes.
  let details: [Int: RoleScore]
  let clues: [Clue]

  var name: String {
    objectiveColumns.isEmpty
      ? "a card of an objective, a strand a row" : "a set of objectives, a column each"
  }

  /// Looks for strands in the first column; nil when there are fewer than two.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.columnCount >= 2, Self.mayHoldStrands(table, draft) else { return nil }
    let rows = CardRow.rows(of: table, in: draft)
    let strands = Set(rows.compactMap { $0.score?.role.strand })
    guard strands.count >= 2, !Self.namesPeople(rows, draft) else { return nil }
    self.table = table
    self.rows = rows
    (objectiveColumns, details) = Self.columns(of: table, rows, draft)
    clues = Self.clues(table, rows, strands, objectiveColumns, draft)
  }

  /// A glance at the first rows, so that most tables cost no more.
  private static func mayHoldStrands(_ table: OutlineTable, _ draft: ProgramDraft) -> Bool {
    table.rows.prefix(40).contains { row in
      guard let first = row.cells.first, first.column == 0, row.cells.count > 1 else {
        return false
      }
      let labels = first.rowSpan > 1 ? row.cells.prefix(2) : row.cells.prefix(1)
      return labels.contains { draft.vocabulary.strand(of: draft.text($0), atLeast: 0.6) != nil }
    } || draft.overrides.names(table: table.number)
  }

  /// Whether people stand beside the strands, and nothing that is learned.
  private static func namesPeople(_ rows: [CardRow], _ draft: ProgramDraft) -> Bool {
    let values = rows.filter { $0.score?.role.strand != nil }.flatMap(\.values)
      .flatMap { draft.excerpts($0.passages) }.filter { !$0.saysNothing }
    return !values.isEmpty && values.allSatisfy { SignatureLine.isName($0.text[...]) }
  }

  /// Which columns are objectives of their own, and what the others hold.
  private static func columns(
    of table: OutlineTable, _ rows: [CardRow], _ draft: ProgramDraft
  ) -> (objectives: [Int], details: [Int: RoleScore]) {
    guard table.columnCount > 2 else { return ([], [:]) }
    let heads = rows.prefix { row in
      if case .header = row.kind { return true }
      if case .band = row.kind { return true }
      return row.score.map { [.objective, .number].contains($0.role) } ?? false
    }
    var objectives: Set<Int> = []
    var details: [Int: RoleScore] = [:]
    for row in heads {
      for cell in row.values where cell.columnSpan == 1 {
        let text = draft.text(cell)
        let isNamed =
          ObjectiveLabel(in: text) != nil
          || PlainWords(text).words.allSatisfy { $0.allSatisfy(\.isNumber) }
        let role = draft.vocabulary.role(
          of: text, among: { CardRow.roles.contains($0) }, atLeast: 0.7)
        if let role, !isNamed, role.role != .objective {
          details[cell.column] = role
        } else if !text.isEmpty,
          isNamed || row.score != nil || text.split(separator: " ").count >= 5
            || CellKind(text, draft) == .task
        {
          objectives.insert(cell.column)
        }
      }
    }
    // One column of values is a card, whatever stands over it.
    return objectives.count >= 2 ? (objectives.sorted(), [:]) : ([], details)
  }

  private static func clues(
    _ table: OutlineTable, _ rows: [CardRow], _ strands: Set<Strand>, _ objectiveColumns: [Int],
    _ draft: ProgramDraft
  ) -> [Clue] {
    let names = Strand.allCases.filter(strands.contains).map(\.title)
    let known = rows.count { row in
      switch row.kind {
      case .unknown: false
      case .header: !objectiveColumns.isEmpty || row.row.number == 1
      default: true
      }
    }
    let values = rows.filter { $0.score?.role.strand != nil }.flatMap(\.values)
    let facts = ColumnFacts(values, atMost: ColumnFacts.sample * 4, in: draft)
    var clues = [
      Clue(.strands, Double(strands.count) / 3, "rows for \(names.joined(separator: ", "))"),
      Clue(
        .coverage, Double(known) / Double(max(1, rows.count)),
        "\(known) of \(rows.count) rows are understood"),
    ]
    let namesObjective =
      !objectiveColumns.isEmpty || draft.context.holdsOpenObjective
      || rows.contains { row in
        if case .band(let cell) = row.kind { return ObjectiveLabel(in: draft.text(cell)) != nil }
        return row.score?.role == .objective
      }
    let alike =
      facts.share(.task, .codes) + facts.share(.phrase) * (namesObjective ? 1 : 0.5)
    clues.append(Clue(.outcomes, alike, "the cells beside them read like outcomes"))
    if facts.share(.amount) > 0 || (facts.count == 0 && !namesObjective) {
      clues.append(
        Clue(.amounts, facts.count == 0 ? 1 : facts.share(.amount), "numbers stand beside them"))
    }
    if facts.share(.question) > 0 {
      clues.append(Clue(.principles, facts.share(.question) * 2, "questions stand beside them"))
    }
    if namesObjective { clues.append(Clue(.objectives, 1, "an objective is named")) }
    if draft.context.isSet {
      clues.append(Clue(.context, 1, "it stands under the heading of a set"))
    }
    return clues
  }

  func explanations(in draft: ProgramDraft) -> [Explanation] {
    rows.compactMap { row in
      guard let label = row.label, !draft.text(label).isEmpty else { return nil }
      return Explanation(
        .row(row.row.number, table: table.number, words: draft.text(label)),
        meaning: row.score?.role.description, score: row.score?.score ?? 0,
        clues: row.score.map { [$0.clue] }
          ?? [])
    }
  }

  func read(into draft: inout ProgramDraft) {
    if objectiveColumns.isEmpty {
      var reader = CardReader(self, isOpen: draft.context.holdsOpenObjective)
      reader.read(into: &draft)
    } else {
      SideBySideReader(self).read(into: &draft)
    }
  }
}
