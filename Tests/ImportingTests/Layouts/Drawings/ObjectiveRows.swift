/// A row an objective, and three columns of strands beside it in any order.
enum ObjectiveRows: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    var columns = page.columnsInAnyOrder(for: objectives)
    if page.hand.oneIn(3) { columns.append(.assessment) }
    var rows = page.noteRow(columns: columns.count)
    rows.append(page.headerRow(columns))
    for objective in objectives { rows.append(page.row(objective, columns)) }
    page.table(rows, headers: 1)
  }
}
