import Curriculum

/// Reads the rows of a set of objectives into the draft.
struct SetTableReader {
  private let table: OutlineTable
  private let columns: SetColumns
  private let objectiveColumn: Int?
  private let numberColumn: Int?
  /// Words over the whole width that wait for the objective below them.
  private var pending: [Passage.ID] = []
  /// The unit of the last band.
  private var band: PartID?
  /// Cells of strands that lie over several rows, with the last row of each.
  private var merged: [(cell: OutlineTable.Cell, strand: Strand, score: Double, last: Int)] = []
  private var hasStarted = false

  init(_ set: SetTable) {
    table = set.table
    columns = set.columns
    objectiveColumn = columns.column(.detail(.objective))
    numberColumn = columns.column(.detail(.number))
  }

  /// Reads the header, the bands and every row.
  mutating func read(into draft: inout ProgramDraft) {
    readHeader(into: &draft)
    var isContinued = columns.header.count == 0 && draft.currentObjective != nil
    for (index, row) in table.rows.enumerated().dropFirst(columns.header.count) {
      if isRepeatedHeader(row, in: draft) {
        for cell in row.cells { draft.label(cell.passages, of: "repeated heading") }
        continue
      }
      if let cell = soleCell(of: row) {
        readBand(cell, into: &draft)
        continue
      }
      if isTotal(row, in: draft) { continue }
      if readUnitRow(row, into: &draft) { continue }
      if isUnanswered(row, in: &draft) || isPause(row, in: draft) { continue }
      if beginsObjective(row, in: draft, isContinued: isContinued) {
        open(index, into: &draft)
      } else if !hasStarted {
        guard isContinued else { continue }
        hasStarted = true
      }
      isContinued = false
      read(row, index, into: &draft)
    }
  }

  // MARK: What stands over the rows

  private mutating func readHeader(into draft: inout ProgramDraft) {
    for row in table.rows.prefix(columns.header.bandCount) {
      for cell in row.cells { readBand(cell, into: &draft) }
    }
    for row in table.rows[columns.header.bandCount..<columns.header.count] {
      for cell in row.cells {
        if objectiveColumn == nil, isWide(cell), holdsStatement(cell, in: draft) {
          pending = cell.passages
        } else if let use = columns.use(of: cell)?.meaning {
          draft.label(cell.passages, of: "column of \(use)")
        } else if draft.names(cell, atLeast: 0.6) {
          draft.label(cell.passages, of: "heading of the table")
        }
      }
    }
  }

  /// A row of one cell over the whole width, or of one that has all the words.
  private func soleCell(of row: OutlineTable.Row) -> OutlineTable.Cell? {
    guard row.cells.count == 1, table.columnCount > 1, let cell = row.cells.first,
      cell.columnSpan * 2 > table.columnCount
    else { return nil }
    return cell
  }

  /// A band is an objective where no column holds them, and otherwise the name of a unit.
  private mutating func readBand(_ cell: OutlineTable.Cell, into draft: inout ProgramDraft) {
    let text = draft.text(cell)
    guard !text.isEmpty else { return }
    let lines = draft.excerpts(cell.passages)
    let name = UnitName(lines.map(\.text).joined(separator: "\n"))
    if name.label != nil, name.hours != nil {
      // A number with its hours is a unit, whatever it is called.
      draft.addBandUnit(cell)
      band = draft.currentUnit
      return
    }
    if hasStarted, draft.addLabeledDetails(cell.passages) { return }
    if objectiveColumn == nil, holdsStatement(cell, in: draft) {
      pending = cell.passages
      return
    }
    let roles = draft.vocabulary.roles(of: text)
    let isUnit = roles.contains { $0.role == .unit && $0.score >= 0.55 }
    if !isUnit, let role = roles.first, role.score >= 0.6 {
      // A remark that has a word of the profile among others heads nothing, and is left to be told.
      if draft.names(cell, atLeast: 0.6) {
        draft.label(cell.passages, of: "heading of \(role.role)")
      }
      return
    }
    guard cell.passages.count == 1,
      isUnit || (text.split(separator: " ").count <= 12 && !text.hasSuffix("."))
    else { return }
    let unit = draft.unit(named: text)
    for line in lines { draft.claimUnitName(line, of: unit) }
    band = unit
  }

  /// Whether a cell lies over the strands and so heads none of them.
  private func isWide(_ cell: OutlineTable.Cell) -> Bool {
    Set(cell.columns.compactMap { columns.uses[$0]?.meaning.strand }).count > 1
  }

  /// Whether a cell over the whole width is an objective, such as `Objective 1: Read a book aloud`.
  private func holdsStatement(_ cell: OutlineTable.Cell, in draft: ProgramDraft) -> Bool {
    let text = draft.text(cell)
    if let label = ObjectiveLabel(in: text), label.isNamed { return true }
    return text.split(separator: " ").count >= 4
      && draft.vocabulary.roles(of: text).first.map { $0.score < 0.7 } ?? true
  }

  private func isTotal(_ row: OutlineTable.Row, in draft: ProgramDraft) -> Bool {
    guard SetTable.isHeadedTotal(row, in: draft) else { return false }
    return row.cells.filter { columns.use(of: $0)?.meaning.strand != nil }.allSatisfy { cell in
      let text = draft.text(cell)
      return text.isEmpty || CellKind.isAmount(text)
    }
  }

  private func isRepeatedHeader(_ row: OutlineTable.Row, in draft: ProgramDraft) -> Bool {
    guard columns.header.count > 0, row.cells.count > 1 else { return false }
    return row.cells.allSatisfy { cell in
      let text = draft.text(cell)
      guard text.utf8.count <= Vocabulary.longestLabel else { return false }
      let words = PlainWords(text)
      return (columns.header.cells[cell.column] ?? []).contains {
        PlainWords(draft.text($0)) == words
      }
    }
  }

  // MARK: A row

  /// A row without outcomes whose number ends in zeros heads the rows below: `1.00 Shop safety`.
  private mutating func readUnitRow(
    _ row: OutlineTable.Row, into draft: inout ProgramDraft
  ) -> Bool {
    guard let numberColumn, let objectiveColumn,
      let number = row.cell(beginningIn: numberColumn),
      let title = row.cell(beginningIn: objectiveColumn),
      draft.text(number).firstMatch(of: /^\d+\.0+$/) != nil,
      row.cells.allSatisfy({ cell in
        guard let use = columns.use(of: cell)?.meaning else { return true }
        return cell.blocks.isEmpty || (use.strand == nil && use != .tagged)
      })
    else { return false }
    let label = draft.text(number)
    let unit = draft.unit(named: label + ": " + draft.text(title))
    for excerpt in draft.excerpts(number.passages + title.passages) {
      draft.place(excerpt, in: "unit", of: unit, confidence: 0.85)
    }
    if let cell = row.cells.first(where: { columns.use(of: $0)?.meaning == .detail(.hours) }) {
      draft.addHours(draft.excerpts(cell.passages), toUnit: unit)
    }
    band = unit
    return true
  }

  /// A row that has its printed number and nothing else was left empty.
  private func isUnanswered(_ row: OutlineTable.Row, in draft: inout ProgramDraft) -> Bool {
    let cells = row.cells.filter { cell in
      columns.use(of: cell)?.meaning != .detail(.number) && columns.use(of: cell) != nil
    }
    let excerpts = draft.excerpts(cells.flatMap(\.passages))
    guard !excerpts.isEmpty || numberColumn != nil else { return false }
    guard !cells.isEmpty, excerpts.allSatisfy(\.saysNothing), pending.isEmpty,
      numberColumn != nil || excerpts.contains(where: \.isPrompt)
    else { return false }
    // What stands in a column that nobody knows, or behind a number, was filled in: it is left to
    // be told.
    let known = row.cells.filter { cell in
      guard let use = columns.use(of: cell) else { return false }
      return use.meaning != .detail(.number) || Self.isNumber(draft.text(cell))
    }
    for excerpt in draft.excerpts(known.flatMap(\.passages)) {
      draft.claim(excerpt, as: .label(of: "a row that was left empty"))
    }
    return true
  }

  /// A row that says across the strands that nothing is taught: `No class (winter recess)`.
  ///
  /// It is no objective, and is left to be told.
  private func isPause(_ row: OutlineTable.Row, in draft: ProgramDraft) -> Bool {
    guard let objectiveColumn, let cell = row.cell(beginningIn: objectiveColumn), isWide(cell)
    else { return false }
    let text = draft.text(cell)
    return CellKind(text, draft) != .task && !ObjectiveLabel.isNamed(text)
  }

  /// Whether a cell numbers an objective and says nothing else: `3`, `Objective 3`.
  private static func isNumber(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count <= 1 || words.count == 2 && ObjectiveLabel.isNamed(text)
  }

  /// A new objective begins where its column has a cell with words, or, without such a column,
  /// in every row that says something.
  private func beginsObjective(
    _ row: OutlineTable.Row, in draft: ProgramDraft, isContinued: Bool
  ) -> Bool {
    let saysSomething = row.cells.contains { !$0.blocks.isEmpty }
    guard saysSomething else { return false }
    if !pending.isEmpty { return true }
    guard let column = objectiveColumn ?? numberColumn else {
      return row.cells.contains {
        let use = columns.use(of: $0)?.meaning
        return (use?.strand != nil || use == .tagged) && !$0.blocks.isEmpty
      } || !hasStarted
    }
    guard let cell = row.cells.first(where: { $0.columns.contains(column) }) else {
      return !hasStarted && !isContinued
    }
    return !cell.blocks.isEmpty || (!hasStarted && !isContinued)
  }

  private mutating func open(_ index: Int, into draft: inout ProgramDraft) {
    // An objective that a heading or a cell beside has opened has its strands here.
    let goesOn =
      !hasStarted && draft.context.holdsOpenObjective && objectiveColumn == nil && pending.isEmpty
    if !goesOn { draft.openObjective() }
    draft.context.holdsOpenObjective = false
    hasStarted = true
    if let band { draft.assign(unit: band) }
    draft.addStatement(pending, confidence: 0.8)
    pending = []
    // A strand's cell that is merged over several objectives belongs to each of them.
    for open in merged where open.last >= index {
      draft.addOutcomes(open.cell.passages, strand: open.strand, confidence: open.score)
    }
  }

  private mutating func read(
    _ row: OutlineTable.Row, _ index: Int, into draft: inout ProgramDraft
  ) {
    var added: [Strand: Range<Int>] = [:]
    // The statement and its label come first, wherever their column stands.
    for cell in row.cells {
      guard let use = columns.use(of: cell), case .detail(let role) = use.meaning else { continue }
      if role == .objective {
        draft.addStatement(cell.passages, confidence: use.score)
      } else if role == .number {
        draft.addNumber(cell.passages, confidence: use.score)
      }
    }
    for cell in row.cells {
      guard let use = columns.use(of: cell), case .outcomes(let strand) = use.meaning else {
        continue
      }
      let range = draft.addOutcomes(cell.passages, strand: strand, confidence: use.score)
      added[strand] = added[strand].map { $0.lowerBound..<range.upperBound } ?? range
      if cell.rowSpan > 1 { merged.append((cell, strand, use.score, index + cell.rowSpan - 1)) }
    }
    for cell in row.cells {
      if let use = columns.use(of: cell), use.meaning == .tagged {
        draft.addTagged(cell, confidence: use.score)
      }
      readMark(cell, into: &draft)
    }
    for cell in row.cells {
      guard let use = columns.use(of: cell) else { continue }
      switch use.meaning {
      case .codes(let strand):
        draft.addCodes(cell.passages, strand: strand, to: added[strand], confidence: use.score)
      case .detail(let role) where role != .objective && role != .number:
        readDetail(cell, role, use.score, into: &draft)
      default: continue
      }
    }
  }

  /// A mark in a matrix is an outcome named after its column.
  private func readMark(_ cell: OutlineTable.Cell, into draft: inout ProgramDraft) {
    guard let use = columns.use(of: cell), case .marks(let strand) = use.meaning else { return }
    let text = draft.text(cell)
    guard let mark = CheckMark.cell(text) else {
      // Words in a column of marks are the outcome themselves.
      draft.addOutcomes(cell.passages, strand: strand, confidence: use.score)
      return
    }
    guard case .yes(let letter) = mark, let head = columns.header.lowest(cell.column) else {
      draft.label(cell.passages, of: "no \(strand) outcome")
      return
    }
    draft.label(cell.passages, of: "mark of an outcome")
    draft.addOutcome(
      draft.excerpts(head.passages), strand: strand, confidence: use.score,
      level: letter.flatMap { mark in Alignment.Level.allCases.first { $0.letter == String(mark) } }
    )
  }

  /// The week or unit of a row is its label, where the table has no other.
  private func readDetail(
    _ cell: OutlineTable.Cell, _ role: SourceRole, _ score: Double,
    into draft: inout ProgramDraft
  ) {
    if role == .unit, cell.passages.count > 1, let first = cell.passages.first,
      let excerpt = draft.excerpt(first)
    {
      // "Week 4" over its days.
      let unit = draft.unit(named: excerpt.text)
      draft.place(excerpt, in: "unit", of: unit, confidence: score)
      draft.assign(unit: unit)
      if let index = draft.currentObjective, objectiveColumn == nil, numberColumn == nil {
        draft.program.objectives[index].label = ObjectiveLabel.trimmed(excerpt.text)
      }
      draft.addDetail(Array(cell.passages.dropFirst()), role: .date, confidence: score)
      return
    }
    if role == .unit, objectiveColumn == nil, numberColumn == nil,
      let index = draft.currentObjective, draft.program.objectives[index].label == nil
    {
      let text = draft.text(cell)
      if text.contains(where: \.isNumber), text.count <= 20 {
        draft.program.objectives[index].label = ObjectiveLabel.trimmed(text)
      }
    }
    draft.addDetail(cell.passages, role: role, confidence: score)
  }
}
