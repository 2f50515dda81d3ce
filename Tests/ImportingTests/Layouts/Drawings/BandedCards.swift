import Curriculum

/// One table of two columns: a band an objective, and a strand a row below it.
enum BandedCards: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    if page.hand.oneIn(2) { page.heading(page.hand.heading(.objective)) }
    page.strayNote()
    let names = page.strandCells()
    let order = page.hand.shuffled(Strand.allCases)
    var rows: [[LayoutCell]] = []
    for objective in objectives {
      rows.append([page.statementCell(objective, columns: 2)])
      rows += page.strandRows(of: objective, names, in: order)
    }
    page.table(rows)
  }
}
