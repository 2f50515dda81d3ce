import CXlsxWriter

/// The row that is being written.
///
/// Strings stay strings, whatever they look like; a formula is a `Formula`.
package struct SheetRow: ~Copyable {
  private let worksheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: Formats
  private let row: UInt32
  private(set) var failure: lxw_error = LXW_NO_ERROR

  init(_ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: Formats, row: Int) {
    self.worksheet = worksheet
    self.formats = formats
    self.row = UInt32(row)
  }

  /// Sets the height in points; the first thing said about a row.
  package mutating func height(_ points: Double) {
    note(worksheet_set_row(worksheet, row, points, nil))
  }

  /// Writes a text; an empty one is a cell with a look and nothing in it.
  package mutating func text(_ text: String, at column: Int, _ style: StyleSheet.ID) {
    self.text(CellText(text), at: column, style)
  }

  /// Writes a text that was made ready.
  package mutating func text(_ text: CellText, at column: Int, _ style: StyleSheet.ID) {
    let format = text.looksLikeFormula ? formats.text[style.index] : formats.plain[style.index]
    let error = text.bytes.withUnsafeBufferPointer { bytes in
      worksheet_write_string(worksheet, row, UInt16(column), bytes.baseAddress, format)
    }
    note(error)
  }

  /// Writes a quantity.
  package mutating func number(_ number: Double, at column: Int, _ style: StyleSheet.ID) {
    note(worksheet_write_number(worksheet, row, UInt16(column), number, formats.plain[style.index]))
  }

  /// Writes a formula that gives a number, with its value for programs that do not calculate.
  package mutating func formula(
    _ formula: Formula, value: Double, at column: Int, _ style: StyleSheet.ID
  ) {
    note(
      worksheet_write_formula_num(
        worksheet, row, UInt16(column), formula.text, formats.plain[style.index], value))
  }

  /// Writes a formula that gives a word, with its value.
  package mutating func formula(
    _ formula: Formula, value: String, at column: Int, _ style: StyleSheet.ID
  ) {
    note(
      worksheet_write_formula_str(
        worksheet, row, UInt16(column), formula.text, formats.plain[style.index], value))
  }

  /// Attaches a remark that shows when the pointer rests on the cell.
  package mutating func comment(_ text: String, at column: Int) {
    let error = CellText(text).bytes.withUnsafeBufferPointer { bytes in
      var options = lxw_comment_options()
      options.x_scale = 2
      options.y_scale = 1.4
      return worksheet_write_comment_opt(
        worksheet, row, UInt16(column), bytes.baseAddress, &options)
    }
    note(error)
  }

  private mutating func note(_ error: lxw_error) {
    if error != LXW_NO_ERROR, failure == LXW_NO_ERROR { failure = error }
  }
}
