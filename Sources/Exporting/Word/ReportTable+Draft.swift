import Reports
import WordFormat

extension ReportTable {
  /// The most columns of marks that can be read beside each other on a page.
  static let mostMarks = 12

  /// The table for Word: in parts when it is wider than a page, each with the names of the rows.
  var draftTables: [DraftTable] {
    let marks = columns.indices.filter { columns[$0].role == .mark }
    guard marks.count > Self.mostMarks else {
      let isLong = marks.contains { columns[$0].title.count > 10 && columns[$0].group != nil }
      return [draft(caption, Array(columns.indices), turned: marks.count > 6 || isLong)]
    }
    let names = Array(0..<rowHeaderCount)
    let others = columns.indices.filter { columns[$0].role != .mark && !names.contains($0) }
    // Parts of like width read better than full ones and a narrow rest.
    let parts = (marks.count + Self.mostMarks - 1) / Self.mostMarks
    let size = (marks.count + parts - 1) / parts
    return (0..<parts).map { part in
      let shown = marks.dropFirst(part * size).prefix(size)
      let rest = part == parts - 1 ? others : []
      return draft("\(caption), part \(part + 1) of \(parts)", names + shown + rest, turned: true)
    }
  }

  private func draft(_ caption: String, _ shown: [Int], turned: Bool) -> DraftTable {
    DraftTable(
      caption, columns: shown.map { header(columns[$0], turned: turned) },
      rows: rows.indices.map { row(at: $0, shown) })
  }

  private func row(at index: Int, _ shown: [Int]) -> DraftRow {
    var row = DraftRow(shown.map { cell(rows[index], $0) })
    row.isTall = columns.contains { $0.role == .blank }
    // A total alone at the head of a page says nothing.
    row.keepsWithNext = index + 1 < rows.count && rows[index + 1].isTotal
    return row
  }

  private func header(_ column: ReportColumn, turned: Bool) -> DraftColumn {
    let colors = StrandColors.of(column.strand)
    var span = DraftSpan(column.title)
    span.color = StrandColors.hex(colors.dark)
    var paragraph = DraftParagraph([span], .columnHeader)
    paragraph.isCentered = column.role == .mark && !turned
    paragraph.isTrailing = column.role == .number
    var cell = DraftCell([paragraph], fill: StrandColors.hex(colors.light))
    cell.isTurned = turned && column.role == .mark
    return DraftColumn(cell, weight: column.weight, accent: StrandColors.hex(colors.dark))
  }

  private func cell(_ row: ReportRow, _ index: Int) -> DraftCell {
    let column = columns[index]
    let cell = row.cells[index]
    var paragraphs: [DraftParagraph] = []
    if let mark = cell.mark {
      // A matrix has a key, and no room for words.
      let isSign = column.group != nil && mark.tone != .gap
      var span = DraftSpan(isSign ? mark.sign : mark.text)
      // The colors of other tones are those of strands, which a mark in a matrix would seem to be of.
      let isPlain = column.group != nil && mark.tone != .gap
      span.color = isPlain ? nil : StrandColors.hex(StrandColors.of(mark.tone).dark)
      span.isSmall = column.role == .mark && mark.text.count < 12
      paragraphs.append(DraftParagraph([span], .cell))
    }
    paragraphs += cell.lines.map { line in
      var spans = line.draftSpans
      if row.isTotal || (column.role == .rowHeader && line.tone == .plain && index == 0) {
        spans = spans.map { .bold($0.text) }
      }
      return DraftParagraph(spans, .cell)
    }
    for number in paragraphs.indices {
      paragraphs[number].isCentered = column.role == .mark
      paragraphs[number].isTrailing = column.role == .number
    }
    return DraftCell(paragraphs, fill: fill(of: cell, row))
  }

  private func fill(of cell: ReportCell, _ row: ReportRow) -> String? {
    if let mark = cell.mark, mark.tone == .gap {
      return StrandColors.hex(StrandColors.of(mark.tone).light)
    }
    return row.isTotal ? StrandColors.hex(StrandColors.neutral.light) : nil
  }
}
