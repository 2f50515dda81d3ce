import SheetFormat

/// A sheet that holds one table: a row of headers, then lines of text and numbers.
struct TableSheet {
  /// A column of it.
  struct Column {
    let title: String
    let width: Double
    /// How its cells look.
    let style: StyleSheet.ID
    /// Whether its cells are quantities.
    var isNumber = false
    /// Whether the rows need not be higher for its texts.
    var isShort = false
  }

  let name: String
  let table: SheetTable.StaticName
  let columns: [Column]
  /// How many columns at the left stay in sight.
  var frozenColumns = 0
  var footer = ""

  /// The sheet, with the texts of each line as they are asked for.
  func sheet(
    _ look: SheetLook, lines: Int, _ texts: @escaping @Sendable (Int) -> [String]
  ) -> Sheet {
    let header = look.strand(nil).header
    let columns = columns
    var sheet = Sheet(name, rowCount: lines + 1) { number, row in
      let texts = number == 0 ? columns.map(\.title) : texts(number - 1)
      let long = zip(texts, columns).filter { !$0.1.isShort || number == 0 }
      row.height(RowHeight.points(long.map { ($0.0, $0.1.width) }))
      for (index, text) in texts.enumerated() {
        if number > 0, columns[index].isNumber, let quantity = Double(text) {
          row.number(quantity, at: index, columns[index].style)
        } else {
          row.text(text, at: index, number == 0 ? header : columns[index].style)
        }
      }
    }
    sheet.columns = columns.map { SheetColumn(width: $0.width) }
    sheet.frozen = (rows: 1, columns: frozenColumns)
    sheet.table = SheetTable(
      table, CellRange(rows: 0...max(lines, 1), columns: 0...(columns.count - 1)),
      headers: columns.map(\.title))
    sheet.isLandscape = true
    sheet.footer = footer
    return sheet
  }
}
