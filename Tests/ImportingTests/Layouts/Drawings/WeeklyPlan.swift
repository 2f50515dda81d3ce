import Curriculum

/// A plan by weeks, in which each week is an objective without a sentence.
enum WeeklyPlan: Drawing {
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.withoutStatements.enumerated().map { index, objective in
      var objective = objective
      objective.label = "Week \(index + 1)"
      return objective
    }
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let columns: [HeadingRole] =
      [.week, .topic] + HeadingRole.strands + [.materials, .hours]
    var rows = [page.headerRow(columns)]
    for objective in objectives {
      var row = page.row(objective, columns)
      row[0] = LayoutCell(page.hand.words(objective.label ?? ""))
      rows.append(row)
    }
    page.table(rows, headers: 1)
  }
}
