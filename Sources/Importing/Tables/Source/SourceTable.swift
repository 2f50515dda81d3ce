import Curriculum
import SheetFormat

/// A table as it stands in a file: rows of texts that know their place.
package struct SourceTable: Sendable, Hashable {
  /// A row with words.
  package struct Row: Sendable, Hashable {
    /// The number that a spreadsheet shows at the edge, counted from 1.
    package var number: Int
    /// The texts from the first column on.
    package var cells: [String]

    /// The text of a column; empty beyond the last cell.
    package subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }
  }

  /// The name of the sheet; nil in a file of one table.
  package var name: String?
  package var isHidden = false
  /// The rows with words, in order.
  package var rows: [Row]

  package init(name: String?, isHidden: Bool = false, rows: [Row]) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
  }

  /// How many columns the widest row has.
  var width: Int { rows.map(\.cells.count).max() ?? 0 }

  /// A row in words, such as `sheet Items, row 14`.
  func place(_ row: Row) -> String { (name.map { "sheet \($0), " } ?? "") + "row \(row.number)" }

  /// A cell in words, such as `row 14, column C (Statement)`.
  func place(_ row: Row, _ column: Int, _ header: String? = nil) -> String {
    place(row) + ", " + Self.column(column, header)
  }

  static func place(row: Int, column: Int) -> String { "row \(row), \(Self.column(column))" }

  /// A column in words, such as `column C (Statement)`.
  static func column(_ column: Int, _ header: String? = nil) -> String {
    let header = header.map { $0.onOneLine } ?? ""
    return "column \(CellRange.letters(of: column))"
      + (header.isEmpty ? "" : " (\(header.prefix(40)))")
  }

  /// The number of a column by its letters; nil where they are none.
  static func column(letters: some StringProtocol) -> Int? {
    guard !letters.isEmpty, letters.utf8.count <= 3 else { return nil }
    var column = 0
    for byte in letters.uppercased().utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { return nil }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
    }
    return column - 1
  }
}
