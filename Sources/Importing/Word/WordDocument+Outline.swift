package import WordFormat

extension WordDocument {
  /// The document without its format, every paragraph with its place.
  package func outline() -> SourceOutline {
    var outline = SourceOutline()
    outline.title = properties.title
    outline.language = properties.language
    outline.blocks = blocks.compactMap { Self.block($0, into: &outline) }
    for story in headers + footers + footnotes + endnotes {
      for block in story.blocks {
        outline.beside += Self.block(block, into: &outline)?.passages ?? []
      }
    }
    return outline
  }

  private static func block(
    _ block: WordBlock, into outline: inout SourceOutline
  ) -> OutlineBlock? {
    switch block {
    case .paragraph(let paragraph):
      // A paragraph without a word says nothing that could be lost; its number does.
      let isNumbered = paragraph.label?.contains { $0.isLetter || $0.isNumber } ?? false
      guard isNumbered || paragraph.text.contains(where: { !$0.isWhitespace }) else { return nil }
      return .passage(outline.add(passage(paragraph)))
    case .table(let table):
      let rows = table.rows.map { row in
        OutlineTable.Row(
          number: row.number, isHeader: row.isHeader,
          cells: row.cells.map { cell in
            OutlineTable.Cell(
              column: cell.column, columnSpan: max(1, cell.columnSpan),
              rowSpan: max(1, cell.rowSpan),
              blocks: cell.blocks.compactMap { Self.block($0, into: &outline) })
          })
      }
      return .table(
        OutlineTable(columnCount: table.columnCount, rows: rows, place: "\(table.place)"))
    }
  }

  private static func passage(_ paragraph: WordParagraph) -> Passage {
    let shown = paragraph.runs.filter { $0.text.contains { !$0.isWhitespace } }
    return Passage(
      paragraph.text, label: paragraph.label,
      heading: paragraph.outlineLevel.map { $0 + 1 }, listLevel: paragraph.listLevel,
      isBold: !shown.isEmpty && shown.allSatisfy(\.bold), isTitle: paragraph.isTitle,
      place: "\(paragraph.place)")
  }
}
