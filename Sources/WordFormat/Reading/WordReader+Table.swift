import SafeXML

extension WordReader {
  /// A table while its rows are laid on the grid.
  struct Grid {
    var number: Int
    var rows: [WordRow] = []
    var columnCount = 0
    /// What the style says about the characters of cells, if it says anything.
    var runs: TableRuns?
    /// By first column, the row and cell that a vertical merge of the last row goes on from.
    var merges: [Int: (row: Int, cell: Int)] = [:]
  }

  mutating func readTable(_ node: XMLNode) throws(WordReadingError) -> WordTable {
    counts.tables += 1
    let place = WordPlace(
      story: cursor.story, steps: cursor.steps, table: cursor.tables + 1)
    guard counts.tables <= limits.tables else {
      throw tooMany(.tables, limits.tables, at: place)
    }
    guard cursor.tableDepth < limits.tableDepth else {
      throw .tablesTooDeep(part, place, limit: limits.tableDepth)
    }
    let tblPr = node.first(.tblPr)
    if let change = tblPr?.first(.tblPrChange) {
      try record(.tableFormatting, change, at: place)
    }
    var grid = Grid(number: cursor.tables + 1)
    if let style = tblPr?.value(.tblStyle) {
      let runs = styles[style].cells.asked(by: tblPr?.first(.tblLook))
      grid.runs = runs.isEmpty ? nil : runs
    }
    let outerRun = cellRun
    try readRows(of: node, into: &grid)
    cellRun = outerRun
    if !grid.rows.isEmpty, absenceDepth == 0 { cursor.tables += 1 }
    return WordTable(rows: grid.rows, columnCount: grid.columnCount, place: place)
  }

  private mutating func readRows(
    of element: XMLNode, into grid: inout Grid
  ) throws(WordReadingError) {
    for child in element.children {
      switch child.kind {
      case .tr: try readRow(child, into: &grid)
      case .sdt:
        guard let content = child.first(.sdtContent) else { continue }
        let outer = enterControl(child.first(.sdtPr))
        try readRows(of: content, into: &grid)
        leaveControl(outer)
      case .customXml, .sdtContent, .smartTag: try readRows(of: child, into: &grid)
      case .ins, .moveTo, .del, .moveFrom:
        try beginChange(child)
        try readRows(of: child, into: &grid)
        endChange(child)
      case .mcAlternateContent:
        if let branch = branch(of: child) { try readRows(of: branch, into: &grid) }
      case .commentRangeStart, .commentRangeEnd: readRemarkEdge(child)
      case .bookmarkStart: keepBookmark(child)
      case .tblPr, .tblGrid: continue
      default: noteUnplaced(child)
      }
    }
  }

  private mutating func readRow(
    _ node: XMLNode, into grid: inout Grid
  ) throws(WordReadingError) {
    counts.rows += 1
    let place = WordPlace(
      story: cursor.story, steps: cursor.steps, table: grid.number, row: grid.rows.count + 1)
    guard counts.rows <= limits.rows else { throw tooMany(.rows, limits.rows, at: place) }
    let trPr = node.first(.trPr)
    if let trPr {
      guard try recordChanges(of: node, trPr, in: grid) else { return }
    }
    let before = view == .original ? trPr?.first(.trPrChange)?.first(.trPr) : nil
    let traits = before ?? trPr
    var column = min(max(traits?.integerValue(.gridBefore) ?? 0, 0), limits.columnSpan)
    let after = min(max(traits?.integerValue(.gridAfter) ?? 0, 0), limits.columnSpan)
    let number = grid.rows.count + 1
    var row = WordRow(cells: [], isHeader: traits?.isOn(.tblHeader) ?? false, number: number)
    row.cells.reserveCapacity(grid.rows.last?.cells.count ?? 0)
    var merges: [Int: (row: Int, cell: Int)] = [:]
    try readCells(of: node, row: &row, column: &column, grid: &grid, merges: &merges)
    guard column + after <= limits.columns else {
      throw tooMany(.columns, limits.columns, at: place)
    }
    grid.merges = merges
    grid.rows.append(row)
    grid.columnCount = max(grid.columnCount, column + after)
  }

  private mutating func readCells(
    of element: XMLNode, row: inout WordRow, column: inout Int, grid: inout Grid,
    merges: inout [Int: (row: Int, cell: Int)]
  ) throws(WordReadingError) {
    for child in element.children {
      switch child.kind {
      case .tc:
        try readCell(child, row: &row, column: &column, grid: &grid, merges: &merges)
      case .sdt:
        guard let content = child.first(.sdtContent) else { continue }
        let outer = enterControl(child.first(.sdtPr))
        try readCells(of: content, row: &row, column: &column, grid: &grid, merges: &merges)
        leaveControl(outer)
      case .customXml, .sdtContent, .smartTag:
        try readCells(of: child, row: &row, column: &column, grid: &grid, merges: &merges)
      case .ins, .moveTo, .del, .moveFrom:
        try beginChange(child)
        try readCells(of: child, row: &row, column: &column, grid: &grid, merges: &merges)
        endChange(child)
      case .mcAlternateContent:
        guard let branch = branch(of: child) else { continue }
        try readCells(of: branch, row: &row, column: &column, grid: &grid, merges: &merges)
      case .commentRangeStart, .commentRangeEnd: readRemarkEdge(child)
      case .bookmarkStart: keepBookmark(child)
      case .trPr, .tblPrEx: continue
      default: noteUnplaced(child)
      }
    }
  }

  private mutating func readCell(
    _ node: XMLNode, row: inout WordRow, column: inout Int, grid: inout Grid,
    merges: inout [Int: (row: Int, cell: Int)]
  ) throws(WordReadingError) {
    counts.cells += 1
    guard counts.cells <= limits.cells else { throw tooMany(.cells, limits.cells) }
    let tcPr = CellTraits(reading: node.first(.tcPr), mostColumns: limits.columnSpan, view)
    let step = WordPlace.Step.cell(
      WordPlace.Cell(table: grid.number, row: row.number, column: column + 1))
    guard try recordChanges(of: node, tcPr, at: step) else { return }
    defer { column += tcPr.columnSpan }
    if tcPr.continuesLeft, let last = row.cells.indices.last {
      row.cells[last].columnSpan += tcPr.columnSpan
      return noteMergedAway(node, step)
    }
    if tcPr.continuesAbove, let start = grid.merges[column] {
      grid.rows[start.row].cells[start.cell].rowSpan += 1
      merges[column] = start
      return noteMergedAway(node, step)
    }
    if tcPr.startsMerge || tcPr.continuesAbove {
      merges[column] = (row: grid.rows.count, cell: row.cells.count)
    }
    let outer = cursor
    cursor = outer.entering(step)
    cellRun = grid.runs?.run(row: grid.rows.count, column: column)
    var blocks: [WordBlock] = []
    try readBlocks(of: node, into: &blocks)
    try finishJoining(into: &blocks)
    let place = WordPlace(story: cursor.story, steps: cursor.steps)
    cursor = outer
    row.cells.append(
      WordCell(
        column: column, columnSpan: tcPr.columnSpan, fill: tcPr.fill, blocks: blocks,
        place: place))
  }

  /// Word does not show what a swallowed cell holds, so it is told beside the text.
  private mutating func noteMergedAway(_ node: XMLNode, _ step: WordPlace.Step) {
    let text = words(of: node)
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let place = WordPlace(story: cursor.story, steps: cursor.steps + [step])
    notices.append(WordNotice(.mergedAwayText(text), at: place))
  }
}
