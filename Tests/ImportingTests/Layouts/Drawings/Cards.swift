import Curriculum

/// A table of two columns for each objective: its sentence above, a strand a row.
enum Cards: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    if page.hand.oneIn(2) { page.heading(page.hand.heading(.objective)) }
    page.strayNote()
    let names = page.strandCells()
    let order = page.hand.shuffled(Strand.allCases)
    let top = page.hand.pick([Top.band, .bandOfLabel, .row])
    let assessment = page.hand.oneIn(3) ? page.headingCell(.assessment) : nil
    for objective in objectives {
      var rows = top.rows(of: objective, on: &page)
      rows += page.strandRows(of: objective, names, in: order)
      if let assessment {
        rows.append([assessment, LayoutCell(page.hand.pick(LayoutPage.assessments))])
      }
      page.table(rows)
    }
  }

  /// How a card begins.
  private enum Top {
    case band, bandOfLabel, row

    func rows(of objective: LaidOutObjective, on page: inout LayoutPage) -> [[LayoutCell]] {
      guard self != .band else { return [[page.statementCell(objective, columns: 2)]] }
      // A bare number in a band would be nobody's label.
      guard self == .bandOfLabel, let label = objective.label, label.count > 2 else {
        return [["Objective", page.statementCell(objective)]]
      }
      var unlabelled = objective
      unlabelled.label = nil
      let band = LayoutCell(label + page.hand.pick(["", ":"]), columns: 2)
      return [[band], ["Objective", page.statementCell(unlabelled)]]
    }
  }
}
