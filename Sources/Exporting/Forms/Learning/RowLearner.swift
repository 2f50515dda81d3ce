import WordFormat

/// Finds the tables of a document whose rows repeat for each part of a list.
struct RowLearner {
  private let paragraphs: [FormParagraph]
  private let lists: [KnownList]
  /// The paragraphs that became part of a repeated row, by their places.
  private(set) var taken: Set<Int> = []

  init(_ paragraphs: [FormParagraph], _ lists: [KnownList]) {
    self.paragraphs = paragraphs
    self.lists = lists
  }

  /// Looks through every table.
  mutating func learn(_ learned: inout LearnedForm) {
    for table in LearnedTable.all(in: paragraphs) { learn(table, &learned) }
  }

  private mutating func learn(_ table: LearnedTable, _ learned: inout LearnedForm) {
    var best: RepeatedRows?
    for list in lists where list.count <= table.rows.count {
      for first in 0...table.rows.count - list.count {
        guard let rows = RepeatedRows(list, table, from: first) else { continue }
        if rows.columns.count > best?.columns.count ?? 0 { best = rows }
        break
      }
    }
    guard let best else { return }
    guard best.unclear.isEmpty else {
      for words in best.unclear {
        learned.left.append(LearnedForm.Remark(place: table.place(row: best.first), words: words))
      }
      return
    }
    take(best, table, &learned)
  }

  private mutating func take(
    _ found: RepeatedRows, _ table: LearnedTable, _ learned: inout LearnedForm
  ) {
    let row = table.rows[found.first]
    let opened = "{each \(found.list.title)}"
    let last = row.cells.count - 1
    for (place, cell) in row.cells.enumerated() {
      guard let paragraph = cell.paragraphs.first else { continue }
      var text =
        found.columns[cell.column].map { "{\($0.words)}" } ?? paragraphs[paragraph].text
      if place == 0 { text = opened + text }
      if place == last { text += "{end}" }
      let whole = 0..<paragraphs[paragraph].text.unicodeScalars.count
      learned.replacements.append(
        FormReplacement(paragraphs[paragraph].place, characters: whole, text: text))
      guard found.columns[cell.column] != nil else { continue }
      learned.removals += cell.paragraphs.dropFirst().map { paragraphs[$0].place }
    }
    let filled = Set(row.cells.map(\.column))
    for (column, name) in found.columns.sorted(by: { $0.key < $1.key })
    where !filled.contains(column) {
      learned.left.append(
        LearnedForm.Remark(
          place: table.place(row: found.first),
          words: "column \(column + 1) is empty here; type {\(name.words)} into it"))
    }
    taken.formUnion(row.paragraphs)
    for place in found.first + 1..<found.first + found.list.count {
      let row = table.rows[place]
      taken.formUnion(row.paragraphs)
      if let first = row.paragraphs.first { learned.rowRemovals.append(paragraphs[first].place) }
    }
    let names = row.cells.compactMap { found.columns[$0.column].map { "{\($0.words)}" } }
    learned.marks.append(
      LearnedForm.Remark(
        place: table.place(row: found.first),
        words: "\(opened) \(names.joined(separator: " ")) {end} in place of "
          + "\(found.list.count) rows"))
  }
}
