/// How much of a workbook is read; the numbers are far above what lists of standards hold.
package struct SheetLimits: Sendable, Hashable {
  /// Sheets of the workbook.
  package var sheets = 256
  /// Rows with words, of all sheets.
  package var rows = 200_000
  /// Columns of a sheet, up to the last one with words.
  package var columns = 1_024
  /// Cells of all rows of all sheets, each row counted up to its last word.
  package var cells = 4_000_000
  /// Notices of one kind for a sheet; how many more there are is told.
  package var noticesOfEachKind = 100

  /// The usual limits.
  package static let usual = SheetLimits()

  /// The usual limits, to be lowered or raised one by one.
  package init() {}
}
