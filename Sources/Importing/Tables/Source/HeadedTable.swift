import Curriculum

/// A table whose first row with words names its columns.
struct HeadedTable {
  let table: SourceTable
  /// The rows below the heading.
  let rows: ArraySlice<SourceTable.Row>
  /// The headings as they stand.
  let headers: [String]
  /// The columns by the key of their heading; of two the first.
  private let columns: [String: Int]

  init?(_ table: SourceTable) {
    guard let first = table.rows.first else { return nil }
    self.table = table
    rows = table.rows.dropFirst()
    headers = first.cells.map(\.onOneLine)
    columns = Dictionary(
      headers.enumerated().map { (Self.key($0.element), $0.offset) }, uniquingKeysWith: min)
  }

  /// A heading by its letters and digits alone: `Is Child Of` is `ischildof`.
  static func key(_ header: String) -> String {
    header.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Whether there are columns of all of these keys.
  func has(_ keys: String...) -> Bool { keys.allSatisfy { columns[$0] != nil } }

  func column(_ key: String) -> Int? { columns[key] }

  /// The text of a row in the column of a key; empty where there is no such column.
  func text(_ row: SourceTable.Row, _ key: String) -> String {
    columns[key].map { row[$0].trimmed } ?? ""
  }

  func place(_ row: SourceTable.Row, _ key: String) -> String {
    guard let column = columns[key] else { return table.place(row) }
    return table.place(row, column, headers[column])
  }

  /// What a column is called where its words are kept.
  func name(_ column: Int) -> String {
    let header = column < headers.count ? headers[column] : ""
    guard !header.isEmpty else { return SourceTable.column(column) }
    return columns[Self.key(header)] == column
      ? header : "\(header) (\(SourceTable.column(column)))"
  }

  /// The words of a row outside of the columns of these keys.
  func others(_ row: SourceTable.Row, but keys: Set<String>) -> [ItemDraft.Extra] {
    let taken = Set(keys.compactMap { columns[$0] })
    return row.cells.indices.compactMap { column in
      guard !taken.contains(column), !row.cells[column].trimmed.isEmpty else { return nil }
      return ItemDraft.Extra(name(column), row.cells[column])
    }
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The parts of a list in one cell: parted by bars or semicolons, else by commas.
  var listed: [String] {
    let hasBars = contains { $0 == "|" || $0 == ";" || $0 == "\n" }
    return split { hasBars ? $0 == "|" || $0 == ";" || $0 == "\n" : $0 == "," }
      .map(\.trimmed).filter { !$0.isEmpty }
  }
}
