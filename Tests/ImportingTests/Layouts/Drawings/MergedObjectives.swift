/// The cell of an objective is merged over the rows of its outcomes.
enum MergedObjectives: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let columns = page.hand.shuffled([.objective] + HeadingRole.strands)
    var rows = page.noteRow(columns: columns.count)
    rows.append(page.headerRow(columns))
    for objective in objectives {
      for line in 0..<objective.height {
        rows.append(
          columns.map { column in
            guard case .strand(let strand) = column else {
              return line == 0 ? page.statementCell(objective, rows: objective.height) : .covered
            }
            return page.outcomesCell(objective.outcome(of: strand, inRow: line))
          })
      }
    }
    page.table(rows, headers: 1)
  }
}
