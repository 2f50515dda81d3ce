/// The set goes on in a second table that has no header.
enum SecondTable: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let columns = page.columnsInAnyOrder(for: objectives)
    let cut = (objectives.count + 1) / 2
    let first = [page.headerRow(columns)] + objectives.prefix(cut).map { page.row($0, columns) }
    page.table(first, headers: 1)
    if page.hand.oneIn(3) { page.paragraph("(continued)") }
    page.table(objectives.dropFirst(cut).map { page.row($0, columns) })
  }
}
