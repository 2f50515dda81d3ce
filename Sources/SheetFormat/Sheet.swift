/// One sheet of a workbook: rows are made one by one, and none is kept.
package struct Sheet: Sendable {
  /// The name on the tab; made safe and unique when the workbook is written.
  package var name: String
  /// The columns, from the first.
  package var columns: [SheetColumn] = []
  /// How many rows there are.
  package var rowCount: Int
  /// Rows and columns that stay in sight, and that are repeated on each printed page.
  package var frozen = (rows: 0, columns: 0)
  /// The cells that can be filtered.
  package var filter: CellRange?
  /// The table that the sheet holds; where rows are streamed, a filter and a name stand for it.
  package var table: SheetTable?
  /// Cells with a choice of words.
  package var choices: [SheetChoice] = []
  /// Looks by what cells hold.
  package var heats: [SheetHeat] = []
  /// Whether the page lies on its side.
  package var isLandscape = false
  /// Whether the page is twice a letter page (Tabloid), as sheets for the wall are.
  package var isLargePaper = false
  /// Whether the width is squeezed into one printed page.
  package var fitsPageWidth = true
  /// What stands at the foot of each printed page, before the page number.
  package var footer = ""
  /// Whether the lines between cells are shown.
  package var hasGridlines = true
  /// Writes one row, counted from zero.
  package var writeRow: @Sendable (_ number: Int, _ row: inout SheetRow) -> Void

  /// Takes a name and a way to make each row.
  package init(
    _ name: String, rowCount: Int,
    writeRow: @escaping @Sendable (_ number: Int, _ row: inout SheetRow) -> Void
  ) {
    self.name = name
    self.rowCount = rowCount
    self.writeRow = writeRow
  }
}
