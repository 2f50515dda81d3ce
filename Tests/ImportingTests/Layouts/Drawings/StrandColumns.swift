/// Columns of strands and none of objectives: the row itself is the objective.
enum StrandColumns: Drawing {
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.withoutStatements
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let isNumbered = objectives.allSatisfy { $0.label != nil }
    let columns = (isNumbered ? [.number] : []) + page.hand.shuffled(HeadingRole.strands)
    var rows = [page.headerRow(columns)]
    for objective in objectives { rows.append(page.row(objective, columns)) }
    page.table(rows, headers: 1)
  }
}
