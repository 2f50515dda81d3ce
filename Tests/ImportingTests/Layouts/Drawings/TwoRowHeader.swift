import Curriculum

/// The names of the strands in a second row, below a cell over all three.
enum TwoRowHeader: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let strands = page.hand.shuffled(HeadingRole.strands)
    let isAssessed = page.hand.oneIn(2)
    let above = page.hand.pick([
      "What each strand brings", "Components", "IET components – “one class, one set”",
    ])
    var first = [page.headingCell(.objective, rows: 2), LayoutCell(above, columns: 3)]
    if isAssessed { first.append(page.headingCell(.assessment, rows: 2)) }
    var rows = [first, [.covered] + page.headerRow(strands) + (isAssessed ? [.covered] : [])]
    let columns = [.objective] + strands + (isAssessed ? [.assessment] : [])
    for objective in objectives { rows.append(page.row(objective, columns)) }
    page.table(rows, headers: 2)
  }
}
