/// A spreadsheet file as a description: its sheets say how to make each row when asked.
package struct Workbook: Sendable {
  /// What the file says about itself.
  package var properties: WorkbookProperties
  /// How cells look.
  package var styles: StyleSheet
  /// The sheets, in order.
  package var sheets: [Sheet] = []

  /// Begins a workbook without sheets.
  package init(properties: WorkbookProperties, styles: StyleSheet) {
    self.properties = properties
    self.styles = styles
  }

  /// How many cells a workbook with tables may have; Excel's tables need them all in memory.
  static let mostCellsOfTables = 60_000

  /// Whether the sheets get their tables: where there are some, and not too many cells.
  var hasTables: Bool {
    let cells = sheets.reduce(0) { sum, sheet in
      sum + sheet.rowCount * sheet.columns.reduce(0) { $0 + $1.count }
    }
    return cells <= Self.mostCellsOfTables && sheets.contains { $0.table != nil }
  }

  /// Writes the workbook.
  ///
  /// libxlsxwriter writes to paths alone before its version 1.1.5, so the bytes pass through a
  /// file of the given folder that is gone when this returns.
  package func bytes(temporaryFolder: String = "/tmp") throws(SheetError) -> [UInt8] {
    let file = try TemporaryFile(in: temporaryFolder)
    var writer = try WorkbookWriter(
      path: file.path, temporaryFolder: temporaryFolder, isStreamed: !hasTables)
    try writer.write(self)
    try writer.close()
    return try file.bytes()
  }
}
