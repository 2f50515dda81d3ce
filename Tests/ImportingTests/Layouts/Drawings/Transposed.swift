import Curriculum

/// Strands as rows, objectives as columns.
enum Transposed: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let corner = page.hand.oneIn(2) ? page.headingCell(.component) : LayoutCell("")
    var rows = [[corner] + objectives.map { page.statementCell($0) }]
    for strand in page.hand.shuffled(Strand.allCases) {
      rows.append(
        [page.headingCell(.strand(strand))]
          + objectives.map { page.outcomesCell($0.outcomes[strand]) })
    }
    if page.hand.oneIn(3) {
      rows.append(
        [page.headingCell(.assessment)]
          + objectives.map { _ in LayoutCell(page.hand.pick(LayoutPage.assessments)) })
    }
    page.table(rows, headers: 1)
  }
}
