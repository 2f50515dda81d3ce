import Curriculum

extension ProgramDraft {
  /// Takes a row over the body of a list for its header, when it reads like one.
  ///
  /// What is too long for the name of a column says something, and is left to be told.
  ///
  /// - Returns: whether it was a header.
  @discardableResult
  mutating func labelHeader(_ row: OutlineTable.Row) -> Bool {
    let filled = row.cells.filter { !$0.blocks.isEmpty }
    // A cell alone may be a remark that has a word of the profile among others.
    let heads = filled.filter { names($0, atLeast: filled.count == 1 ? 0.75 : 0.6) }
    guard !heads.isEmpty || filled.isEmpty else { return false }
    for cell in filled where isShort(cell) || heads.contains(where: { $0.column == cell.column }) {
      label(cell.passages, of: "heading of the table")
    }
    return true
  }

  /// Whether a cell has the words of a column, a field or a strand, and few besides.
  func names(_ cell: OutlineTable.Cell, atLeast threshold: Double) -> Bool {
    guard let score = vocabulary.roles(of: text(cell)).first?.score else { return false }
    return score >= 0.75 || (score >= threshold && isShort(cell))
  }

  private func isShort(_ cell: OutlineTable.Cell) -> Bool {
    text(cell).split(whereSeparator: \.isWhitespace).count <= 6
  }
}
