/// The header stands again after some rows, as on each page.
enum RepeatedHeader: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let columns = page.columnsInAnyOrder(for: objectives)
    let header = page.headerRow(columns)
    let length = page.hand.pick([1, 2, 3])
    var rows: [[LayoutCell]] = []
    for (index, objective) in objectives.enumerated() {
      if index % length == 0 { rows.append(header) }
      rows.append(page.row(objective, columns))
    }
    page.table(rows, headers: 1)
  }
}
