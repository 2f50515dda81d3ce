/// Rows over the whole width name the units between the objectives.
enum UnitBands: Drawing {
  /// Numbered, so that nobody takes the unit's number for the objective's.
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.numbered
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let columns = page.columnsInAnyOrder(for: objectives)
    let word = page.hand.pick(["Unit", "Module", "Week"])
    let titles = ["Getting started", "Safety", "Working with others", "On the job"]
    let length = page.hand.pick([1, 2, 3])
    var rows = [page.headerRow(columns)]
    for (index, objective) in objectives.enumerated() {
      if index % length == 0 {
        let number = index / length + 1
        let title = titles[(number - 1) % titles.count]
        rows.append([
          LayoutCell(page.hand.words("\(word) \(number): \(title)"), columns: columns.count)
        ])
      }
      rows.append(page.row(objective, columns))
    }
    page.table(rows, headers: 1)
  }
}
