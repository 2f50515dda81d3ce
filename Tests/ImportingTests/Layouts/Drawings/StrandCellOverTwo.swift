import Curriculum

/// A strand's cell is merged over two objectives and belongs to both.
enum StrandCellOverTwo: Drawing {
  private static let strand = Strand.workforcePreparation

  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.enumerated().map { index, objective in
      var objective = objective
      objective.outcomes[strand] = objectives[index - index % 2].outcomes[strand]
      return objective
    }
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let columns = page.hand.shuffled([.objective] + HeadingRole.strands)
    var rows = [page.headerRow(columns)]
    for (index, objective) in objectives.enumerated() {
      let isFirst = index % 2 == 0
      let hasPartner = !isFirst || index + 1 < objectives.count
      let outcomes = objective.outcomes[strand]
      rows.append(
        zip(columns, page.row(objective, columns)).map { column, cell in
          guard column == .strand(strand), hasPartner else { return cell }
          return isFirst ? page.outcomesCell(outcomes, rows: 2) : .covered
        })
    }
    page.table(rows, headers: 1)
  }
}
