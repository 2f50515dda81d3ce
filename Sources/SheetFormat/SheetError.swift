import CXlsxWriter

/// Why a spreadsheet could not be written.
package enum SheetError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No file could be made in the folder for temporary files.
  case temporaryFile(folder: String, reason: String)
  /// The sheet has more rows or columns than a spreadsheet holds.
  case tooLarge(sheet: String, rows: Int, columns: Int)
  /// The library refused.
  case library(sheet: String?, reason: String)

  /// What happened and what to do.
  package var description: String {
    switch self {
    case .temporaryFile(let folder, let reason):
      """
      The spreadsheet needs a little room in \(folder) while it is written, and got none: \
      \(reason). Free some space there or choose another folder, then try again.
      """
    case .tooLarge(let sheet, let rows, let columns):
      """
      The sheet "\(sheet)" would have \(rows) rows and \(columns) columns; a spreadsheet holds \
      1,048,576 rows and 16,384 columns. Choose fewer frameworks.
      """
    case .library(let sheet, let reason):
      "The spreadsheet could not be written\(sheet.map { " (sheet \"\($0)\")" } ?? ""): \(reason)."
    }
  }

  static func library(_ error: lxw_error, sheet: String? = nil) -> SheetError {
    .library(sheet: sheet, reason: lxw_strerror(error).map { String(cString: $0) } ?? "unknown")
  }
}
