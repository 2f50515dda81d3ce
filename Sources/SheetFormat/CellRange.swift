/// A rectangle of cells, counted from zero.
package struct CellRange: Sendable, Hashable, CustomStringConvertible {
  /// The rows.
  package var rows: ClosedRange<Int>
  /// The columns.
  package var columns: ClosedRange<Int>

  /// Takes rows and columns.
  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Takes a part of one row.
  package init(row: Int, columns: ClosedRange<Int>) {
    self.init(rows: row...row, columns: columns)
  }

  /// The form of formulas, such as `C5:E5`.
  package var description: String {
    var name = Self.letters(of: columns.lowerBound)
    name += String(rows.lowerBound + 1)
    name += ":"
    name += Self.letters(of: columns.upperBound)
    name += String(rows.upperBound + 1)
    return name
  }

  /// The form that does not move with the cell that names it, such as `$C$5:$E$5`.
  var absolute: String {
    let first = "$\(Self.letters(of: columns.lowerBound))$\(rows.lowerBound + 1)"
    return "\(first):$\(Self.letters(of: columns.upperBound))$\(rows.upperBound + 1)"
  }

  /// The letters of a column: A to Z, then AA.
  package static func letters(of column: Int) -> String {
    shortNames.indices.contains(column) ? shortNames[column] : spelled(column)
  }

  /// The names of one and two letters, which nearly every sheet keeps to.
  private static let shortNames = (0..<702).map(spelled)

  private static func spelled(_ column: Int) -> String {
    var rest = column + 1
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
