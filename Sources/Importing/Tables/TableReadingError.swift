package import SheetFormat

/// Why a file with a table could not be read at all.
package enum TableReadingError: Error, Sendable, Hashable {
  /// The workbook was refused.
  case workbook(SheetReadingError)
  /// The file is something else than a table; the words say what.
  case notATable(String)
  /// The file has no row with words.
  case empty
  /// More of something than the limit.
  case tooMuch(String, place: String?)
  /// A sentence about the columns cannot be followed.
  case mapping(sentence: String, problem: String)
}

extension TableReadingError: CustomStringConvertible {
  /// A stable code, the same in every version.
  package var code: String {
    switch self {
    case .workbook(let error): error.code
    case .notATable: "TAB-101"
    case .empty: "TAB-102"
    case .tooMuch: "TAB-103"
    case .mapping: "TAB-104"
    }
  }

  /// Where, what, why and what to do, for a teacher.
  package var description: String {
    switch self {
    case .workbook(let error): error.description
    case .notATable(let what):
      "This is \(what), not a table. Open it in the program that made it, save its table as .csv "
        + "or .xlsx, then try again."
    case .empty:
      "The file has no row with words. Save it again from the program that made it."
    case .tooMuch(let what, let place):
      "\(place.map { "\($0): " } ?? "")\(place == nil ? what : what.lowercasedFirst). Keep what "
        + "belongs to the list, save the rest elsewhere, then try again."
    case .mapping(let sentence, let problem):
      "“\(sentence)” cannot be followed: \(problem)"
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
