/// One thing about a sheet that a reader of its table should know.
package struct SheetNotice: Sendable, Hashable {
  /// What was met.
  package enum Kind: String, Sendable, Hashable {
    /// A cell shows the value that a formula had when the workbook was saved.
    case formula
    /// A formula has no value, since no program has calculated it.
    case formulaWithoutValue
    /// A cell shows an error such as `#REF!`.
    case error
    /// Cells are merged; their words count for the first.
    case merged
    /// A row is hidden.
    case hiddenRow
    /// The place of a row or cell is not one that Excel can have, or was given twice.
    case place
    /// A cell refers to words that are not in the workbook.
    case missingWords
    /// A sheet is a chart, a dialog, or missing.
    case notCells
  }

  /// What was met.
  package let kind: Kind
  /// The cell or range, such as `C14`; empty for the whole sheet.
  package let cell: String
  /// What stands there.
  package let detail: String
}
