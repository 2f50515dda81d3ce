/// Reads a table of standards: a code and a statement a row, a column for each level, or a
/// competency with its criteria.
struct StandardsTable {
  private(set) var draft: StandardsDraft
  private let table: OutlineTable
  /// What the rows stand below, unless the table says it.
  private var group: Int?
  /// The standard right before the table, which a chart of levels goes on with.
  private let standard: Int?
  /// What each grid column holds; none for a column of which nothing is known.
  private var columns: [StandardsColumn?]
  /// Whether the columns were told by what stands in them, and not by their heads.
  private var isGuessed = false
  /// The rows that name the columns, by their words.
  private var heads: Set<String> = []
  /// The rows over others: the whole width with words of its own.
  private var band: Int?
  private var outerBand: Int?
  /// What the rows belong to, by column.
  private var rowGroups: [Int: Int] = [:]

  /// A header stands among the first rows, or there is none.
  private static let rowsBeforeHeader = 3

  init(
    _ table: OutlineTable, under group: Int?, behind standard: Int?, draft: consuming StandardsDraft
  ) {
    self.table = table
    self.group = group
    self.standard = standard
    self.draft = draft
    columns = Array(repeating: nil, count: max(table.columnCount, 1))
  }

  mutating func read() {
    let before = draft.entries.count
    findHeader()
    if heads.isEmpty { findColumnsByContent() }
    if columns.contains(where: { if case .level? = $0 { true } else { false } }) {
      group = standard ?? group
    }
    for row in table.rows { read(row) }
    // Rows over others alone are no standards.
    if !draft.entries[before...].contains(where: { $0.kind != .group }) { draft.leave(table) }
  }

  // MARK: Columns

  private mutating func findHeader() {
    for row in table.rows.prefix(Self.rowsBeforeHeader) {
      var found: [(OutlineTable.Cell, StandardsColumn)] = []
      var filled = 0
      for cell in row.cells {
        let words = draft.outline.words(of: cell)
        guard !words.isEmpty else { continue }
        filled += 1
        if let column = StandardsColumn(heading: words) { found.append((cell, column)) }
      }
      let levels = found.count { if case .level = $0.1 { true } else { false } }
      let isHeader =
        found.contains { $0.1 == .statement } && filled > 1 || levels > 1
        || found.count > 1 && found.contains { $0.1 == .code }
      guard isHeader, found.count * 2 >= filled || isOfHeads(row) else { continue }
      take(row, found, hasLevels: levels > 1)
      return
    }
  }

  /// Whether the words of a row are as short as heads of columns are.
  private func isOfHeads(_ row: OutlineTable.Row) -> Bool {
    row.cells.allSatisfy { cell in
      let words = draft.outline.words(of: cell)
      return words.count <= 60 && words.last != "." && !words.contains(where: \.isNumber)
    }
  }

  private mutating func take(
    _ row: OutlineTable.Row, _ found: [(OutlineTable.Cell, StandardsColumn)], hasLevels: Bool
  ) {
    heads = [words(of: row)]
    let found = hasLevels ? found : withCodes(found)
    for cell in row.cells {
      let words = draft.outline.words(of: cell)
      var column = found.first { $0.0.column == cell.column }?.1
      // In a chart of levels, what is called a standard or a skill is what the levels part.
      if hasLevels, column == .statement { column = .group }
      if column == nil, hasLevels { column = .group }
      if column == nil || isLessSure(words, column, than: found), !words.isEmpty {
        column = .note(words)
      }
      for index in cell.columns where index < columns.count { columns[index] = column }
    }
    let hasStatement = columns.contains { $0 == .statement }
    if !hasLevels, !hasStatement, let free = widestFreeColumn() { columns[free] = .statement }
  }

  /// The columns, of which one called `Standard` may hold the codes.
  private func withCodes(
    _ found: [(OutlineTable.Cell, StandardsColumn)]
  ) -> [(OutlineTable.Cell, StandardsColumn)] {
    guard !found.contains(where: { $0.1 == .code }),
      let index = found.firstIndex(where: { $0.1 == .statement && holdsCodes($0.0.column) })
    else { return found }
    var found = found
    found[index].1 = .code
    return found
  }

  /// Whether a column's cells are codes and nothing else, but for a few of them.
  private func holdsCodes(_ column: Int) -> Bool {
    let cells = table.rows.compactMap { $0.cell(beginningIn: column) }
      .map(draft.outline.words).filter { !$0.isEmpty }
    let codes = cells.count(where: Self.isCodeAlone)
    return codes >= 2 && codes * 10 >= cells.count * 6
  }

  /// Whether another column is surer to hold the codes or the statements; of equals, as where two
  /// tables stand side by side, both do.
  private func isLessSure(
    _ heading: String, _ column: StandardsColumn?,
    than found: [(OutlineTable.Cell, StandardsColumn)]
  ) -> Bool {
    guard let column, let role = column.role else { return false }
    let ranks = found.filter { $0.1 == column }
      .map { role.rank(of: draft.outline.words(of: $0.0)) ?? .max }
    return role.rank(of: heading) ?? .max > ranks.min() ?? .max
  }

  /// The column with the most words, of those whose heads say nothing.
  private func widestFreeColumn() -> Int? {
    var sizes = [Int](repeating: 0, count: columns.count)
    for row in table.rows {
      for cell in row.cells where cell.column < sizes.count {
        sizes[cell.column] += draft.outline.words(of: cell).utf8.count
      }
    }
    return columns.indices.filter { index in
      switch columns[index] {
      case nil, .note, .group: sizes[index] > 0
      default: false
      }
    }.max { sizes[$0] < sizes[$1] }
  }

  /// Without a header, a column of codes tells itself, and the widest other one has the statements.
  private mutating func findColumnsByContent() {
    guard columns.count > 1 else { return }
    if let codes = columns.indices.first(where: holdsCodes) { columns[codes] = .code }
    guard columns.contains(.code), let statement = widestFreeColumn() else { return }
    columns[statement] = .statement
    isGuessed = true
  }

  private static func isCodeAlone(_ words: String) -> Bool {
    let bare = StandardsCode.bare(words)
    return StandardsCode.isCode(bare) || StandardsCode.isCount(bare)
      || StandardsCode.leading(words)?.statement.isEmpty == true
  }

  // MARK: Rows

  private mutating func read(_ row: OutlineTable.Row) {
    if heads.contains(words(of: row)) {
      return draft.claim(row.cells.flatMap(\.passages), as: .label)
    }
    if let cell = bandCell(of: row) { return readBand(cell) }
    guard columns.contains(where: { $0 != nil }) else {
      for cell in row.cells { _ = readStatements(in: cell, levels: [], under: parent) }
      return
    }
    readGroups(of: row)
    let levelCells = row.cells.filter { !levels(of: $0).isEmpty }
    if levelCells.isEmpty {
      readRow(row)
    } else {
      let parent = parent
      for cell in levelCells {
        _ = readStatements(in: cell, levels: levels(of: cell), under: parent)
      }
    }
  }

  private var parent: Int? {
    rowGroups.max { $0.key < $1.key }?.value ?? band ?? outerBand ?? group
  }

  /// The only cell with words of a row, where it is as wide as the table.
  private func bandCell(of row: OutlineTable.Row) -> OutlineTable.Cell? {
    let filled = row.cells.filter { !draft.outline.words(of: $0).isEmpty }
    guard filled.count == 1, columns.count > 1, filled[0].columnSpan * 2 > columns.count,
      filled[0].rowSpan == 1
    else { return nil }
    return filled[0]
  }

  private mutating func readBand(_ cell: OutlineTable.Cell) {
    let text = draft.outline.words(of: cell)
    let code = StandardsCode.leading(text)
    let entry = StandardsEntry(
      code == nil ? .group : .standard, code: code?.text,
      statement: code.map(\.statement) ?? text,
      levels: StandardsLevel.named(in: text).map { [$0] } ?? [],
      parent: code == nil ? group : outerBand ?? group, passages: cell.passages,
      place: place(of: cell))
    let index = draft.add(entry)
    rowGroups = [:]
    if code == nil {
      outerBand = index
      band = nil
    } else {
      band = index
    }
  }

  /// What stands in the columns over the rows; a merged cell holds for all rows that it covers.
  private mutating func readGroups(of row: OutlineTable.Row) {
    for cell in row.cells where cell.column < columns.count && columns[cell.column] == .group {
      let text = draft.outline.words(of: cell)
      guard !text.isEmpty else { continue }
      rowGroups = rowGroups.filter { $0.key < cell.column }
      let above = parent
      if let same = draft.entries.indices.last(where: {
        draft.entries[$0].parent == above && draft.entries[$0].heading == text
      }) {
        rowGroups[cell.column] = same
        draft.claim(cell.passages, as: .label)
        continue
      }
      let code = StandardsCode.leading(text)
      let counted = code == nil ? StandardsCode.counted(text) : nil
      let entry = StandardsEntry(
        code == nil && counted == nil ? .group : .standard, code: code?.text,
        count: counted?.text, statement: (code ?? counted).map(\.statement) ?? cellText(cell),
        parent: above, passages: cell.passages, place: place(of: cell))
      rowGroups[cell.column] = draft.add(entry)
    }
  }

  private func levels(of cell: OutlineTable.Cell) -> [String] {
    cell.columns.compactMap { index in
      guard index < columns.count, case .level(let level)? = columns[index] else { return nil }
      return level
    }
  }

  private func place(of cell: OutlineTable.Cell) -> String {
    cell.passages.first.map { draft.outline.passages[$0].place } ?? table.place
  }

  private func words(of row: OutlineTable.Row) -> String {
    row.cells.map { draft.outline.words(of: $0) }.joined(separator: "|")
  }

  private func cellText(_ cell: OutlineTable.Cell) -> String {
    cell.passages.map { draft.outline.passages[$0].shown.onLines }.joined(separator: "\n")
  }

  // MARK: A row with a code and a statement

  private mutating func readRow(_ row: OutlineTable.Row) {
    func cells(_ wanted: (StandardsColumn?) -> Bool) -> [OutlineTable.Cell] {
      row.cells.filter { $0.column < columns.count && wanted(columns[$0.column]) }
        .filter { !draft.outline.words(of: $0).isEmpty }
    }
    let codes = cells { $0 == .code }
    if isGuessed, !codes.allSatisfy({ Self.isCodeAlone(draft.outline.words(of: $0)) }) { return }
    let statements = cells { $0 == .statement }
    let levelCells = cells { $0 == .rowLevel }
    let levels = levelCells.map { draft.outline.words(of: $0) }
      .map { StandardsLevel.named(in: $0) ?? $0 }
    var made: [Int] = []
    let codeLines = codes.flatMap(\.passages)
    let statementLines = statements.flatMap(\.passages)
    if codeLines.count > 1, codeLines.count == statementLines.count {
      for (code, statement) in zip(codeLines, statementLines) {
        made.append(add([code], [statement], levels))
      }
    } else if !codeLines.isEmpty {
      made.append(add(codeLines, statementLines, levels))
    } else {
      for cell in statements {
        made += readStatements(in: cell, levels: levels, under: parent, takesAll: true)
      }
    }
    guard let index = made.last else { return }
    for cell in levelCells {
      // The words of a level that is more than its name are kept with it.
      let words = draft.outline.words(of: cell)
      draft.note(levels.contains(words) ? "" : words, on: index, cell.passages)
    }
    for cell in row.cells where cell.column < columns.count { readBeside(cell, of: index) }
  }

  private mutating func add(
    _ codes: [Passage.ID], _ statements: [Passage.ID], _ levels: [String]
  ) -> Int {
    let shown = codes.map { draft.outline.passages[$0].shown }.joined(separator: " ")
    let named = StandardsCode.leading(shown)
    let isCode = named?.statement.isEmpty ?? true
    let code = isCode ? (named?.text ?? StandardsCode.bare(shown)) : shown
    let lines = statements.map { draft.outline.passages[$0].shown.onLines }
    let entry = StandardsEntry(
      .standard, code: code, statement: lines.joined(separator: "\n"), levels: levels,
      parent: draft.parent(of: code, under: group) ?? parent, passages: codes + statements,
      place: draft.outline.passages[codes[0]].place)
    return draft.add(entry)
  }

  /// Criteria become entries below the item, other columns its notes.
  private mutating func readBeside(_ cell: OutlineTable.Cell, of index: Int) {
    switch columns[cell.column] {
    case .role(.linked): draft.note(cellText(cell), on: index, cell.passages)
    case .role(let role):
      for id in cell.passages {
        let passage = draft.outline.passages[id]
        let typed = passage.label == nil ? StandardsCode.counted(passage.plainText) : nil
        let count = passage.identifies ? passage.label : typed?.text
        let entry = StandardsEntry(
          .role(role), count: count, statement: typed?.statement ?? passage.text.onLines,
          parent: index, passages: [id], place: passage.place)
        _ = draft.add(entry)
      }
    case .note(let head):
      let text = cellText(cell)
      if !text.isEmpty { draft.note("\(head): \(text)", on: index, cell.passages) }
    default: return
    }
  }

  // MARK: A cell with statements

  /// Reads the statements of a cell, each with its code before or behind it; lettered parts belong to
  /// the statement that they stand in.
  ///
  /// Words without a code are taken where a code is not to be expected, in charts of levels and in
  /// columns of statements.
  private mutating func readStatements(
    in cell: OutlineTable.Cell, levels: [String], under parent: Int?, takesAll: Bool = false
  ) -> [Int] {
    var made: [Int] = []
    var lines: [String] = []
    var open: [Passage.ID] = []
    var startsWithCode: StandardsCode?
    func entry(_ code: String?, _ statement: String, _ passages: [Passage.ID]) -> StandardsEntry {
      StandardsEntry(
        .standard, code: code, statement: statement, levels: levels, parent: parent,
        passages: passages,
        place: passages.first.map { draft.outline.passages[$0].place } ?? table.place)
    }
    func finish() {
      if let code = startsWithCode {
        made.append(draft.add(entry(code.text, lines.joined(separator: "\n"), open)))
      } else if takesAll || !levels.isEmpty, Self.saysSomething(lines) {
        made.append(draft.add(entry(nil, lines.joined(separator: "\n"), open)))
      }
      (lines, open, startsWithCode) = ([], [], nil)
    }
    for id in cell.passages {
      let passage = draft.outline.passages[id]
      let trailing = StandardsCode.trailing(passage.shown)
      if let last = trailing.codes.last, startsWithCode == nil {
        for code in trailing.codes {
          let statement = (lines + [code.statement.onLines]).filter { !$0.isEmpty }
          made.append(
            draft.add(entry(code.text, statement.joined(separator: "\n"), open + [id])))
          (lines, open) = ([], [])
        }
        _ = last
        if !trailing.rest.isEmpty { (lines, open) = ([trailing.rest.onLines], [id]) }
        continue
      }
      if let code = draft.leadingCode(of: passage.shown) {
        finish()
        startsWithCode = code
        lines = code.statement.isEmpty ? [] : [code.statement]
        open = [id]
        continue
      }
      lines.append(passage.shown.onLines)
      open.append(id)
    }
    finish()
    return made
  }

  /// “No standard at this level”, “N/A” and dashes are no statements.
  private static func saysSomething(_ lines: [String]) -> Bool {
    let words = StandardsRole.plain(lines.joined(separator: " "))
    let none = ["no standard", "not applicable", "none", "n a", "na", "see "]
    return words.contains(where: \.isLetter) && !none.contains { words.hasPrefix($0) }
  }
}
