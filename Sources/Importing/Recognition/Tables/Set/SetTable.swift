import Curriculum

/// A table whose rows are objectives and whose columns are strands.
struct SetTable: TableLayout {
  let table: OutlineTable
  let columns: SetColumns
  let clues: [Clue]
  let name = "a set of objectives, a row each"

  /// Looks for columns of strands; nil when there are none.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard let columns = SetColumns(table, in: draft) else { return nil }
    let isSaid = draft.overrides.names(table: table.number)
    guard columns.strands.count >= 2 || isSaid else { return nil }
    self.table = table
    self.columns = columns
    clues = Self.clues(table, columns, draft) + (isSaid ? [Clue(.override, 1, "you said so")] : [])
  }

  /// Takes the columns of the table before, when this one goes on without a header.
  init?(_ table: OutlineTable, continuing previous: SetTable, in draft: ProgramDraft) {
    guard table.columnCount == previous.table.columnCount, table.columnCount > 1 else { return nil }
    self.table = table
    columns = SetColumns(continuing: previous.columns, in: table)
    let cells = columns.uses.filter { $0.value.meaning.strand != nil }.keys.flatMap { column in
      table.rows.prefix(20).compactMap { $0.cell(beginningIn: column) }
    }
    let facts = ColumnFacts(cells, in: draft)
    guard facts.share(.amount) < 0.5 else { return nil }
    clues = [
      Clue(
        .strands, Double(columns.strands.count) / 3, "its columns are those of the table before"),
      Clue(.coverage, 0.8, "it goes on without a header"),
      Clue(.outcomes, facts.share(.task, .codes, .mark, .phrase), "its cells read like outcomes"),
    ]
  }

  private static func clues(
    _ table: OutlineTable, _ columns: SetColumns, _ draft: ProgramDraft
  ) -> [Clue] {
    let names = Strand.allCases.filter(columns.strands.contains).map(\.title)
    let used = columns.uses.keys.filter { (columns.facts[$0]?.count ?? 0) > 0 }.count
    let filled = columns.facts.values.filter { $0.count > 0 }.count
    var clues = [
      Clue(
        .strands, Double(names.count) / 3, "columns for \(names.joined(separator: ", "))"),
      Clue(
        .coverage, filled == 0 ? 0 : Double(used) / Double(filled),
        "\(used) of \(filled) columns are understood"),
    ]
    let strandColumns = columns.uses.filter {
      $0.value.meaning.strand != nil || $0.value.meaning == .tagged
    }
    let strandCells = strandColumns.keys.flatMap { column in
      table.rows[columns.header.count...].prefix(ColumnFacts.sample)
        .filter { !isHeadedTotal($0, in: draft) }
        .compactMap { row in row.cell(beginningIn: column) }
    }
    let facts = ColumnFacts(strandCells, atMost: ColumnFacts.sample * 4, in: draft)
    let hasObjectives = columns.column(.detail(.objective)) != nil
    let isTagged = strandColumns.values.contains { $0.meaning == .tagged }
    // Topics of a few words are outcomes beside objectives, and agenda items elsewhere.
    let alike =
      isTagged
      ? 1
      : facts.share(.task, .codes, .mark, .noMark) + facts.share(.phrase)
        * (hasObjectives ? 1 : 0.5)
    clues.append(Clue(.outcomes, alike, "the cells below read like outcomes"))
    if facts.share(.amount) > 0 {
      clues.append(Clue(.amounts, facts.share(.amount), "numbers stand in the cells"))
    }
    // Three principles side by side have no objective, no number and no code.
    let isBare =
      !hasObjectives && columns.column(.detail(.number)) == nil
      && columns.column(.detail(.unit)) == nil && !draft.context.isSet && !isTagged
    if isBare, Strand.allCases.allSatisfy({ facts.codes(of: $0) == 0 }), !facts.isMarks {
      clues.append(
        Clue(.principles, 0.6 + facts.share(.prose), "nothing in it names an objective or a code"))
    }
    if facts.share(.question) > 0 {
      clues.append(Clue(.principles, facts.share(.question), "its cells ask questions"))
    }
    if facts.count == 0 { clues.append(Clue(.amounts, 1, "nothing stands in the cells")) }
    if let objective = columns.uses.values.first(where: { $0.meaning == .detail(.objective) }),
      objective.clues.contains(where: { $0.kind == .headerWords })
    {
      clues.append(Clue(.objectives, 1, "a column is called objectives"))
    }
    if draft.context.isSet {
      clues.append(Clue(.context, 1, "it stands under the heading of a set"))
    }
    return clues
  }

  func explanations(in draft: ProgramDraft) -> [Explanation] {
    (0..<table.columnCount).map { column in
      let words =
        (columns.header.cells[column] ?? []).map { draft.text($0) }
        .last { !$0.isEmpty } ?? ""
      let use = columns.uses[column]
      let second = columns.runnersUp[column].flatMap { $0.meaning == use?.meaning ? nil : $0 }
      return Explanation(
        .column(column + 1, table: table.number, words: words), meaning: use?.meaning.description,
        score: use?.score ?? 0, clues: use?.clues ?? [],
        runnerUp: second.map { .init(meaning: $0.meaning.description, score: $0.score) })
    }
  }

  func read(into draft: inout ProgramDraft) {
    var reader = SetTableReader(self)
    reader.read(into: &draft)
  }

  static func isHeadedTotal(_ row: OutlineTable.Row, in draft: ProgramDraft) -> Bool {
    guard let first = row.cells.first(where: { !$0.blocks.isEmpty }),
      let word = PlainWords(draft.text(first).prefix(40)).words.first
    else { return false }
    return ["total", "subtotal", "sum"].contains(word)
  }
}
