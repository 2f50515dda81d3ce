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

  /// Writes the workbook.
  ///
  /// libxlsxwriter writes to paths alone before its version 1.1.5, so the bytes pass through a
  /// file of the given folder that is gone when this returns.
  package func bytes(temporaryFolder: String = "/tmp") throws(SheetError) -> [UInt8] {
    let file = try TemporaryFile(in: temporaryFolder)
    var writer = try WorkbookWriter(path: file.path, temporaryFolder: temporaryFolder)
    try writer.write(self)
    try writer.close()
    return try file.bytes()
  }
}
