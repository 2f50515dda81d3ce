/// A cell as formulas name it, such as `C14`; row and column are counted from zero.
struct CellAddress: Hashable {
  let row: Int
  let column: Int

  /// Excel's own last row and column, `XFD1048576`.
  static let last = CellAddress(row: 1_048_575, column: 16_383)

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads letters and digits, with or without dollar signs; nil outside of what Excel can hold.
  init?(_ text: some StringProtocol) {
    var (row, column, hasDigit) = (0, 0, false)
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasDigit:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !hasDigit:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        hasDigit = true
      default: return nil
      }
      guard row <= Self.last.row + 1, column <= Self.last.column + 1 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }
}

extension CellRange {
  /// Reads a range such as `C5:E5`, whichever corner stands first.
  init?(_ text: String) {
    let corners = text.split(separator: ":", maxSplits: 1).compactMap { CellAddress($0) }
    guard let first = corners.first, let last = corners.last else { return nil }
    self.init(
      rows: min(first.row, last.row)...max(first.row, last.row),
      columns: min(first.column, last.column)...max(first.column, last.column))
  }
}
