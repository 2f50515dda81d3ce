/// Finds the row with the headings, also below titles.
enum HeaderRow {
  /// The position of the row, and why; nil where the table has no headings.
  static func find(in rows: [SourceTable.Row]) -> (position: Int, reason: String)? {
    let width = rows.prefix(200).map { filled($0) }.max() ?? 0
    var best: (position: Int, hits: Int)?
    for (position, row) in rows.prefix(25).enumerated() {
      let texts = row.cells.map(\.trimmed).filter { !$0.isEmpty }
      guard texts.allSatisfy({ $0.count <= 60 }) else { continue }
      let hits =
        Set(texts.compactMap(ColumnRole.named)).count + texts.count(where: ColumnGroups.isDepth)
      guard hits > 0, texts.count >= min(2, width), hits * 3 >= texts.count else { continue }
      if hits > best?.hits ?? 0 { best = (position, hits) }
    }
    if let best { return (best.position, "its cells are words for columns") }
    return bySight(rows, width).map { ($0, "its cells are short, and those below are not") }
  }

  /// The first row as wide as the table, where nothing in it is a code or a sentence, and the
  /// rows below hold either.
  private static func bySight(_ rows: [SourceTable.Row], _ width: Int) -> Int? {
    guard width > 1, let position = rows.prefix(10).firstIndex(where: { filled($0) == width }),
      position + 1 < rows.count
    else { return nil }
    func isPlain(_ text: String) -> Bool {
      let words = text.split(whereSeparator: \.isWhitespace).count
      return words <= 4 && !text.contains(where: \.isNumber)
    }
    let isShort = rows[position].cells.map(\.trimmed).filter { !$0.isEmpty }.allSatisfy(isPlain)
    let below = rows[(position + 1)...].prefix(20)
    let differs = below.contains { row in
      row.cells.contains { !$0.trimmed.isEmpty && !isPlain($0.trimmed) }
    }
    return isShort && differs ? position : nil
  }

  private static func filled(_ row: SourceTable.Row) -> Int {
    row.cells.count { !$0.trimmed.isEmpty }
  }
}
