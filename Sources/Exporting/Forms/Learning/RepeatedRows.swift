import WordFormat

/// Rows of a table that say, one after the other, what the parts of a list are.
struct RepeatedRows {
  let list: KnownList
  /// The first of the rows.
  let first: Int
  /// The name that each column stands for.
  private(set) var columns: [Int: FormName] = [:]
  /// What could be several names.
  private(set) var unclear: [String] = []

  /// Nothing where the rows from one on say something else.
  init?(_ list: KnownList, _ table: LearnedTable, from first: Int) {
    self.list = list
    self.first = first
    guard
      table.rows[first].cells.contains(where: { cell in
        let texts = table.texts(row: first, column: cell.column)
        return list.telling.contains { $0.matches(texts, part: 0) }
      })
    else { return nil }
    let range = first..<first + list.count
    let all = Set(range.flatMap { table.rows[$0].cells.map(\.column) }).sorted()
    var isTold = false
    for column in all {
      let cells = range.map { table.texts(row: $0, column: column) }
      let found = list.columns.filter { known in
        cells.indices.allSatisfy { known.matches(cells[$0], part: $0) }
      }
      guard !found.isEmpty else {
        // The same words in each row are the form's own.
        guard Set(cells).count == 1 else { return nil }
        continue
      }
      isTold = isTold || found.contains(where: \.isTelling)
      let heading =
        first > 0 ? table.texts(row: first - 1, column: column).joined(separator: " ") : ""
      let named = found.filter { $0.isNamed(by: heading) }
      if let one = named.count == 1 ? named.first : found.count == 1 ? found.first : nil {
        columns[column] = one.name
      } else {
        let marks = (named.isEmpty ? found : named).map { "{\($0.name.words)}" }
        unclear.append(
          "these rows go through each \(list.title), and column \(column + 1) could be "
            + marks.joined(separator: " or "))
      }
    }
    guard isTold else { return nil }
  }
}
