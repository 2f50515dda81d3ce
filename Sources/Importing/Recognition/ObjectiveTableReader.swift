import Curriculum
import Frameworks

/// Reads a table whose rows are objectives and whose columns are strands.
struct ObjectiveTableReader {
  let table: OutlineTable
  /// The role of each grid column, where it has one.
  let roles: [Int: RoleScore]
  /// How many rows stand over the objectives.
  let headerCount: Int

  /// Finds the header and the roles of the columns; nil when the table is no set of objectives.
  ///
  /// It is one when at least two columns name different strands and the cells below them hold
  /// sentences: a budget or a schedule has strand names too, but numbers below.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard let header = Self.header(of: table, in: draft) else { return nil }
    let strands = Set(header.roles.values.compactMap(\.role.strand))
    guard strands.count >= 2 else { return nil }
    let columns = Set(header.roles.filter { $0.value.role.strand != nil }.keys)
    let cells = table.rows.dropFirst(header.count).filter { !Self.isHeadedTotal($0, in: draft) }
      .flatMap(\.cells)
      .filter { columns.contains($0.column) }.map { draft.text($0) }
    let sentences = cells.filter { $0.filter(\.isLetter).count >= 6 && $0.contains(" ") }
    let said = cells.filter { $0.contains { !$0.isWhitespace } }
    let codes = said.filter { !draft.library.mentions(in: $0).isEmpty }
    guard (sentences.count + codes.count) * 2 > said.count, !said.isEmpty else { return nil }
    let times = said.filter { HoursReader($0, bareNumberIs: .total)?.understandsAll ?? false }
    guard times.count * 2 < said.count else { return nil }
    self.table = table
    roles = header.roles
    headerCount = header.count
  }

  /// Takes the columns of the table before: for one that goes on without a header.
  init?(_ table: OutlineTable, continuing previous: ObjectiveTableReader) {
    guard table.columnCount == previous.table.columnCount, table.columnCount > 1 else { return nil }
    self.table = table
    roles = previous.roles
    headerCount = 0
  }

  private static func header(
    of table: OutlineTable, in draft: ProgramDraft
  ) -> (roles: [Int: RoleScore], count: Int)? {
    var best: (roles: [Int: RoleScore], count: Int)?
    for count in 1...max(1, min(3, table.rows.count - 1)) where table.rows.count > count {
      var roles: [Int: RoleScore] = [:]
      for row in table.rows.prefix(count) {
        for cell in row.cells where cell.columnSpan < table.columnCount || count == 1 {
          guard
            let score = draft.vocabulary.role(
              of: draft.text(cell), among: { Self.columnRoles.contains($0) || $0.strand != nil },
              atLeast: 0.6)
          else { continue }
          for column in cell.columns where score.score > roles[column]?.score ?? 0 {
            roles[column] = score
          }
        }
      }
      let strands = Set(roles.values.compactMap(\.role.strand)).count
      let before = Set(best?.roles.values.compactMap(\.role.strand) ?? []).count
      if strands > before { best = (roles, count) }
    }
    guard var found = best else { return nil }
    assignLeftOvers(in: table, &found, draft)
    while found.count < table.rows.count - 1, table.rows[found.count].isHeader { found.count += 1 }
    return found
  }

  /// Gives the one column that no word named the role that is missing.
  ///
  /// Beside three strands it is the objective, whatever it is called, if sentences stand in it;
  /// beside two it is the training, if it is called a competency or a skill of some trade. Of two
  /// columns of objectives the one with the shorter words holds their numbers.
  private static func assignLeftOvers(
    in table: OutlineTable, _ found: inout (roles: [Int: RoleScore], count: Int),
    _ draft: ProgramDraft
  ) {
    func texts(_ column: Int) -> [String] {
      table.rows.dropFirst(found.count).flatMap(\.cells).filter { $0.column == column }
        .map { draft.text($0) }.filter { !$0.isEmpty }
    }
    func give(_ role: SourceRole, to column: Int, _ score: Double) {
      found.roles[column] = RoleScore(role: role, score: score, synonym: "", range: 0..<0)
    }
    let strands = Set(found.roles.values.compactMap(\.role.strand))
    let free = (0..<table.columnCount).filter { found.roles[$0] == nil }
    if strands == [.adultEducation, .workforcePreparation],
      let column = free.first(where: { column in
        let heading = table.rows.prefix(found.count).flatMap(\.cells)
          .filter { $0.columns.contains(column) }.map { draft.text($0) }.joined(separator: " ")
        return !PlainWords(heading).words.filter(trainingWords.contains).isEmpty
      })
    {
      give(SourceRole(.workforceTraining), to: column, 0.6)
      return assignLeftOvers(in: table, &found, draft)
    }
    let objectives = found.roles.filter { $0.value.role == .objective }.keys.sorted()
    if objectives.isEmpty, strands.count == 3,
      let column = free.first(where: { column in
        let said = texts(column)
        return said.count { $0.split(separator: " ").count >= 3 } * 2 > said.count
      })
    {
      give(.objective, to: column, 0.55)
    } else if objectives.count == 2, !found.roles.values.contains(where: { $0.role == .number }) {
      let lengths = objectives.map { texts($0).map(\.count).reduce(0, +) }
      give(.number, to: objectives[lengths[0] < lengths[1] ? 0 : 1], 0.7)
    }
  }

  private static let trainingWords: Set<String> = [
    "competency", "skill", "training", "technical", "occupational", "vocational", "trade", "task",
  ]

  private static let columnRoles: Set<SourceRole> = [
    .objective, .number, .unit, .assessment, .criterion, .activity, .material, .hours, .remark,
  ]

  /// Reads every row into the draft.
  func read(into draft: inout ProgramDraft) {
    let hasObjectives = roles.values.contains { $0.role == .objective }
    var pending: [Passage.ID] = []
    for row in table.rows.prefix(headerCount) {
      for cell in row.cells {
        if !hasObjectives, isWide(cell), holdsStatement(cell, in: draft) {
          pending = cell.passages
        } else {
          labelHeader(cell, in: &draft)
        }
      }
    }
    let headerTexts = Dictionary(
      table.rows.prefix(headerCount).flatMap(\.cells).map {
        ($0.column, PlainWords(draft.text($0)))
      },
      uniquingKeysWith: { _, last in last })
    let objectiveColumn = roles.first { $0.value.role == .objective }?.key
    var band: PartID?
    var merged: [(cell: OutlineTable.Cell, strand: Strand, score: Double, last: Int)] = []
    var started = false
    for (index, row) in table.rows.enumerated().dropFirst(headerCount) {
      if isRepeatedHeader(row, headerTexts, in: draft) {
        for cell in row.cells { labelHeader(cell, in: &draft) }
        continue
      }
      if let cell = row.cells.first, row.cells.count == 1, cell.columnSpan == table.columnCount,
        table.columnCount > 1
      {
        if objectiveColumn == nil, holdsStatement(cell, in: draft) {
          pending = cell.passages
        } else {
          band = readBand(cell, into: &draft)
        }
        continue
      }
      if isTotal(row, in: draft) { continue }
      if beginsObjective(row, objectiveColumn, started: started, in: draft) {
        draft.openObjective()
        started = true
        if let band { draft.program.objectives[draft.program.objectives.count - 1].units = [band] }
        draft.addStatement(pending, confidence: 0.8)
        pending = []
        // A strand's cell that is merged over several objectives belongs to each of them.
        for open in merged where open.last >= index {
          draft.addOutcomes(open.cell.passages, strand: open.strand, confidence: open.score)
        }
      }
      guard started else { continue }
      for cell in row.cells {
        guard let score = role(of: cell) else { continue }
        if let strand = score.role.strand {
          draft.addOutcomes(cell.passages, strand: strand, confidence: score.score)
          if cell.rowSpan > 1 {
            merged.append((cell, strand, score.score, index + cell.rowSpan - 1))
          }
        } else if score.role == .objective {
          draft.addStatement(cell.passages, confidence: score.score)
        } else {
          draft.addDetail(cell.passages, role: score.role, confidence: score.score)
        }
      }
    }
  }

  /// Whether a cell lies over the strands and so heads none of them.
  private func isWide(_ cell: OutlineTable.Cell) -> Bool {
    Set(cell.columns.compactMap { roles[$0]?.role.strand }).count > 1
  }

  /// Whether a cell over the whole width is an objective, such as `Objective 1: Read a book aloud`.
  private func holdsStatement(_ cell: OutlineTable.Cell, in draft: ProgramDraft) -> Bool {
    let text = draft.text(cell)
    if ObjectiveLabel(in: text)?.isNamed == true { return true }
    return text.split(separator: " ").count >= 4
      && draft.vocabulary.roles(of: text).first.map { $0.score < 0.7 } ?? true
  }

  /// A last row of sums is no objective.
  private func isTotal(_ row: OutlineTable.Row, in draft: ProgramDraft) -> Bool {
    guard Self.isHeadedTotal(row, in: draft) else { return false }
    return row.cells.filter { role(of: $0)?.role.strand != nil }.allSatisfy { cell in
      let text = draft.text(cell)
      return text.isEmpty || HoursReader(text, bareNumberIs: .total)?.understandsAll == true
    }
  }

  private static func isHeadedTotal(_ row: OutlineTable.Row, in draft: ProgramDraft) -> Bool {
    guard let first = row.cells.first(where: { !$0.passages.isEmpty }),
      let word = PlainWords(draft.text(first)).words.first
    else { return false }
    return ["total", "subtotal", "sum"].contains(word)
  }

  private func role(of cell: OutlineTable.Cell) -> RoleScore? {
    cell.columns.lazy.compactMap { roles[$0] }.first
  }

  private func labelHeader(_ cell: OutlineTable.Cell, in draft: inout ProgramDraft) {
    guard let role = role(of: cell)?.role else { return }
    draft.label(cell.passages, of: "column of \(role)")
  }

  private func isRepeatedHeader(
    _ row: OutlineTable.Row, _ header: [Int: PlainWords], in draft: ProgramDraft
  ) -> Bool {
    !row.cells.isEmpty && row.cells.allSatisfy { header[$0.column] == PlainWords(draft.text($0)) }
  }

  /// A new objective begins where its column has a cell with words, or, without such a column,
  /// in every row that says something.
  private func beginsObjective(
    _ row: OutlineTable.Row, _ column: Int?, started: Bool, in draft: ProgramDraft
  ) -> Bool {
    let saysSomething = row.cells.contains { !$0.passages.isEmpty }
    guard let column else { return saysSomething }
    guard let cell = row.cells.first(where: { $0.columns.contains(column) }) else {
      return !started && saysSomething
    }
    return !cell.passages.isEmpty || (!started && saysSomething)
  }

  /// A row of one cell over the whole width names a unit: `Week 3: Safety`.
  private func readBand(
    _ cell: OutlineTable.Cell, into draft: inout ProgramDraft
  ) -> PartID? {
    let text = draft.text(cell)
    guard
      let score = draft.vocabulary.role(of: text, among: { $0 == .unit }, atLeast: 0.55),
      cell.passages.count == 1
    else { return nil }
    for excerpt in draft.excerpts(cell.passages) {
      draft.place(excerpt, in: "unit", confidence: score.score)
    }
    return draft.unit(named: text)
  }
}
