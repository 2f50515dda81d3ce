import Reports
import SheetFormat

extension ReportTable {
  /// The table as a sheet of its own: headers in the first row, so that filters and readers work.
  func sheet(named name: String, _ look: SheetLook) -> Sheet {
    var sheet = Sheet(name, rowCount: rows.count + 1) { number, row in
      if number == 0 {
        writeHeader(to: &row, look)
      } else {
        write(rows[number - 1], to: &row, look)
      }
    }
    sheet.columns = columns.map { SheetColumn(width: Self.width(of: $0)) }
    sheet.frozen = (rows: 1, columns: rowHeaderCount < columns.count ? rowHeaderCount : 0)
    let body = rows.count { !$0.isTotal }
    if body > 0, !columns.isEmpty {
      sheet.filter = CellRange(rows: 0...body, columns: 0...(columns.count - 1))
    }
    return sheet
  }

  private func writeHeader(to row: inout SheetRow, _ look: SheetLook) {
    for (index, column) in columns.enumerated() {
      let strand = look.strand(column.strand)
      let isTurned = isMatrix && column.role == .mark
      row.text(column.title, at: index, isTurned ? strand.turned : strand.header)
    }
  }

  private func write(_ line: ReportRow, to row: inout SheetRow, _ look: SheetLook) {
    let texts = line.cells.map(\.plainText)
    let widths = columns.map(Self.width)
    let isTall = columns.contains { $0.role == .blank }
    row.height(max(isTall ? 2 * RowHeight.line : 0, RowHeight.points(Array(zip(texts, widths)))))
    for (index, cell) in line.cells.enumerated() {
      let text = texts[index]
      let style = style(of: cell, in: columns[index], line, look)
      if columns[index].role == .number, let number = Double(text) {
        row.number(number, at: index, style)
      } else {
        row.text(text, at: index, style)
      }
    }
  }

  private static func width(of column: ReportColumn) -> Double {
    if column.role == .mark { return column.group == nil ? 24 : 13 }
    return Double(column.weight * 5 + 2)
  }

  private func style(
    of cell: ReportCell, in column: ReportColumn, _ row: ReportRow, _ look: SheetLook
  ) -> StyleSheet.ID {
    if row.isTotal { return look.total }
    if cell.mark?.tone == .gap { return look.gap }
    switch column.role {
    case .rowHeader: return look.strong
    case .number, .mark: return look.number
    case .text, .blank: return look.cell
    }
  }
}
