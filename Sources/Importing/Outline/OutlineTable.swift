/// A table on a true grid: merged cells stand once, with what they cover.
package struct OutlineTable: Sendable {
  /// The number of grid columns.
  package var columnCount: Int
  /// The rows.
  package var rows: [Row]
  /// Where the table stands.
  package var place: String

  package init(columnCount: Int, rows: [Row], place: String) {
    self.columnCount = columnCount
    self.rows = rows
    self.place = place
  }

  /// The number of the table as its place tells it, counted from 1; 0 where it tells none.
  package var number: Int {
    let step = place.split(separator: " ")
    guard step.count == 2, step[0] == "table" else { return 0 }
    return Int(step[1]) ?? 0
  }

  /// One row.
  package struct Row: Sendable {
    /// The number as a person counts, from 1.
    package var number: Int
    /// Whether the document marks it as a header that repeats.
    package var isHeader: Bool
    /// The cells that begin in this row.
    package var cells: [Cell]

    package init(number: Int, isHeader: Bool, cells: [Cell]) {
      self.number = number
      self.isHeader = isHeader
      self.cells = cells
    }

    /// The cell whose first column it is; nil where a cell that covers it begins elsewhere.
    func cell(beginningIn column: Int) -> Cell? { cells.first { $0.column == column } }
  }

  /// One cell.
  package struct Cell: Sendable {
    /// The first grid column, from 0.
    package var column: Int
    /// How many grid columns it covers.
    package var columnSpan: Int
    /// How many rows it covers.
    package var rowSpan: Int
    /// What stands in it.
    package var blocks: [OutlineBlock]
    /// Its background as six hexadecimal digits, if it has one.
    package var fill: String?

    package init(
      column: Int, columnSpan: Int, rowSpan: Int, blocks: [OutlineBlock], fill: String? = nil
    ) {
      self.column = column
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.blocks = blocks
      self.fill = fill
    }

    /// The grid columns it covers.
    package var columns: Range<Int> { column..<(column + columnSpan) }

    /// Every paragraph in it, those of nested tables included, in reading order.
    package var passages: [Passage.ID] {
      if blocks.count == 1, case .passage(let only) = blocks[0] { return [only] }
      return blocks.flatMap(\.passages)
    }

    /// The tables that stand in it.
    package var tables: [OutlineTable] {
      blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    var dumpHead: String {
      var words = "column \(column + 1)"
      if columnSpan > 1 { words += ", \(columnSpan) columns wide" }
      if rowSpan > 1 { words += ", \(rowSpan) rows high" }
      return words
    }
  }
}

extension OutlineBlock {
  /// Every paragraph in the block, in reading order.
  package var passages: [Passage.ID] {
    switch self {
    case .passage(let id): [id]
    case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.passages) }
    }
  }
}
