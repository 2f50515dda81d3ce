/// The cell of an objective is left empty in the further rows of its outcomes.
enum ContinuedObjectives: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let columns = page.usualColumns()
    var rows = [page.headerRow(columns)]
    for objective in objectives {
      for line in 0..<objective.height {
        rows.append(
          columns.map { column in
            guard case .strand(let strand) = column else {
              return line == 0 ? page.statementCell(objective) : ""
            }
            return page.outcomesCell(objective.outcome(of: strand, inRow: line))
          })
      }
    }
    page.table(rows, headers: 1)
  }
}
