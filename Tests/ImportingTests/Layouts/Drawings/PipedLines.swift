/// A table whose cells became text, a line a row, with bars between them.
enum PipedLines: Drawing {
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.withFirstOutcomes
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    if page.hand.oneIn(2) { page.heading("Learning objectives") }
    page.strayNote()
    let columns = page.columnsInAnyOrder(for: objectives)
    let isClosed = page.hand.oneIn(2)
    let header = page.headerRow(columns)
    draw(header.map { text($0, withLabel: false) }, isClosed, &page)
    for objective in objectives {
      let cells = zip(columns, page.row(objective, columns)).map { column, cell in
        text(cell, withLabel: !HeadingRole.strands.contains(column))
      }
      draw(cells, isClosed, &page)
    }
  }

  private static func draw(_ cells: [String], _ isClosed: Bool, _ page: inout LayoutPage) {
    let line = cells.joined(separator: " | ")
    page.paragraph(isClosed ? "| \(line) |" : line)
  }

  /// The words of a cell in one line; the bullets and letters of lists are lost on the way.
  private static func text(_ cell: LayoutCell, withLabel: Bool) -> String {
    cell.lines.flatMap { [withLabel ? $0.label : nil, $0.text].compactMap(\.self) }
      .joined(separator: " ").replacing("\n", with: " ")
  }
}
