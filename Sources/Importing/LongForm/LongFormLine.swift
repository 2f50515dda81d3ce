import SheetFormat

/// A line of a crosswalk's long form as a person gave it back: texts, and where they stand.
package struct LongFormLine: Sendable, Hashable {
  /// The id of the part.
  package var part: String
  /// The item.
  package var item: String
  /// How far the part meets it.
  package var strength: String
  /// Where in the learning.
  package var level: String
  /// Why.
  package var rationale: String
  /// What shows it, a line each.
  package var evidence: [String]
  /// The row in the sheet, counted from 1.
  package var row: Int
  /// The sheet; nil in a text file.
  package var sheet: String?
  let columns: [String: Int]

  /// The address of a cell, such as `sheet Long form, cell B17`, or of the row where the table has
  /// no such column.
  package func place(_ column: String) -> String {
    let prefix = sheet.map { "sheet \($0), " } ?? ""
    guard let index = columns[HeadedTable.key(column)] else { return "\(prefix)row \(row)" }
    return "\(prefix)cell \(CellRange.letters(of: index))\(row)"
  }
}
