package import OfficePackage

/// Why a workbook could not be read at all.
package enum SheetReadingError: Error, Sendable, Hashable {
  /// What there are too many of.
  package enum Countable: String, Sendable, Hashable {
    case sheets, rows, columns, cells
  }

  /// The file or one of its parts was refused.
  case package(OfficePackageError)
  /// The main part is no workbook: a Word document, or a presentation.
  case notWorkbook
  /// The workbook has no sheet with cells.
  case noSheets
  /// More of something than the limit.
  case tooMany(Countable, place: String, limit: Int)
}

extension SheetReadingError: CustomStringConvertible {
  /// A stable code, the same in every version.
  package var code: String {
    switch self {
    case .package(let error): error.code
    case .notWorkbook: "TAB-101"
    case .noSheets: "TAB-102"
    case .tooMany: "TAB-103"
    }
  }

  /// Where, what, why and what to do, for a teacher.
  package var description: String {
    switch self {
    case .package(let error): Self.aboutWorkbooks(error.description)
    case .notWorkbook:
      "This is an Office file, but not an Excel workbook. Copy the table into a workbook, save it "
        + "as .xlsx, then try again."
    case .noSheets:
      "The workbook has no sheet with cells. Open it in Excel, save it as a new .xlsx, then try "
        + "again."
    case .tooMany(let what, let place, let limit):
      "\(place): the workbook holds more than \(limit) \(what.rawValue). Keep what belongs to the "
        + "list, save the rest elsewhere, then try again."
    }
  }

  /// The words of a refusal are those for Word files, since the floors below know no others.
  private static func aboutWorkbooks(_ words: String) -> String {
    [
      ("Google Docs", "Google Sheets"), ("Microsoft Word", "Microsoft Excel"),
      ("Word 2007-365", "Excel 2007-365"), ("a Word file", "an Excel file"),
      ("an old Word", "an old Excel"), ("Word", "Excel"), (".docx", ".xlsx"), (".doc", ".xls"),
      (".odt", ".ods"), ("the document", "the workbook"), ("Protect Document", "Protect Workbook"),
    ].reduce(words) { $0.replacing($1.0, with: $1.1) }
  }
}
