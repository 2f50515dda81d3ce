import SafeXML

extension WordReader {
  /// Tells what changed about a row.
  ///
  /// Of a row that this view shows, the tables inside tell their changes themselves.
  ///
  /// - Returns: Whether the row is there in this view.
  mutating func recordChanges(
    of row: XMLNode, _ trPr: XMLNode, in grid: Grid
  ) throws(WordReadingError) -> Bool {
    let insertion = trPr.first(.ins)
    let deletion = trPr.first(.del)
    let format = trPr.first(.trPrChange) ?? row.first(.tblPrEx)?.first(.tblPrExChange)
    guard insertion != nil || deletion != nil || format != nil else { return true }
    let isHidden = [insertion, deletion].contains { $0.map { hides($0) } ?? false }
    // A hidden row has no number: the place is that of the row which follows.
    let place = self.place(of: .init(table: grid.number, row: grid.rows.count + 1, column: 1))
    // A row that was added and taken away again was taken away.
    if let change = deletion ?? insertion {
      try record(
        deletion == nil ? .insertedRow : .deletedRow, change,
        text: words(of: row, withInnerTables: isHidden), at: place)
    }
    if isHidden { return false }
    if let format { try record(.rowFormatting, format, at: place) }
    return true
  }

  /// Tells what changed about a cell.
  ///
  /// - Returns: Whether the cell is there in this view.
  mutating func recordChanges(
    of cell: XMLNode, _ traits: CellTraits, at step: WordPlace.Step
  ) throws(WordReadingError) -> Bool {
    guard
      traits.deletion != nil || traits.insertion != nil || traits.merge != nil
        || traits.formatChange != nil
    else { return true }
    let place = WordPlace(story: cursor.story, steps: cursor.steps + [step])
    let isHidden =
      traits.deletion != nil && !view.showsDeletions
      || traits.insertion != nil && !view.showsInsertions
    if let change = traits.deletion ?? traits.insertion {
      try record(
        traits.deletion == nil ? .insertedCell : .deletedCell, change,
        text: words(of: cell, withInnerTables: isHidden), at: place)
    }
    if isHidden { return false }
    if let change = traits.merge { try record(.mergedCells, change, at: place) }
    if let change = traits.formatChange { try record(.cellFormatting, change, at: place) }
    return true
  }

  private func place(of cell: WordPlace.Cell) -> WordPlace {
    WordPlace(story: cursor.story, steps: cursor.steps + [.cell(cell)])
  }
}
