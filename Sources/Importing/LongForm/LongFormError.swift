/// Why a file is no long form of a crosswalk.
package enum LongFormError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file cannot be read as a table.
  case table(TableReadingError)
  /// No sheet has the columns of a long form.
  case noLongForm(sheets: [String])
  /// Several sheets have them.
  case several(sheets: [String])

  /// What happened and what to do.
  package var description: String {
    switch self {
    case .table(let error): error.description
    case .noLongForm(let sheets):
      "There is no table with the columns Part, Item and Strength"
        + (sheets.isEmpty ? "" : " (sheets: \(sheets.joined(separator: ", ")))")
        + ". Write the crosswalk with `plait crosswalk PROGRAM -o FILE.xlsx`, and change the sheet "
        + "“Long form” of that file; its first row must stay."
    case .several(let sheets):
      "Several sheets have the columns of a long form: \(sheets.joined(separator: ", ")). Keep the "
        + "one that counts, and take the others out."
    }
  }
}
