import CXlsxWriter

/// One worksheet while it is written.
struct SheetWriter {
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: Formats
  let hasTables: Bool

  func write(_ sheet: Sheet, name: String) throws(SheetError) {
    let columns = sheet.columns.reduce(0) { $0 + $1.count }
    guard sheet.rowCount <= Self.mostRows, columns <= Self.mostColumns else {
      throw .tooLarge(sheet: name, rows: sheet.rowCount, columns: columns)
    }
    setUp(sheet)
    try SheetExtras(worksheet: worksheet, formats: formats, hasTables: hasTables)
      .write(sheet, name: name)
    for number in 0..<sheet.rowCount {
      var row = SheetRow(worksheet, formats, row: number)
      sheet.writeRow(number, &row)
      guard row.failure == LXW_NO_ERROR else { throw .library(row.failure, sheet: name) }
    }
  }

  private func setUp(_ sheet: Sheet) {
    var first = 0
    for column in sheet.columns where column.count > 0 {
      let last = first + column.count - 1
      worksheet_set_column(worksheet, UInt16(first), UInt16(last), column.width, nil)
      first = last + 1
    }
    let frozen = sheet.frozen
    if frozen.rows > 0 || frozen.columns > 0 {
      worksheet_freeze_panes(worksheet, UInt32(frozen.rows), UInt16(frozen.columns))
    }
    if frozen.rows > 0 { worksheet_repeat_rows(worksheet, 0, UInt32(frozen.rows - 1)) }
    if frozen.columns > 0 { worksheet_repeat_columns(worksheet, 0, UInt16(frozen.columns - 1)) }
    let filter = hasTables && sheet.table != nil ? nil : sheet.filter ?? sheet.table?.range
    if let filter {
      worksheet_autofilter(
        worksheet, UInt32(filter.rows.lowerBound), UInt16(filter.columns.lowerBound),
        UInt32(filter.rows.upperBound), UInt16(filter.columns.upperBound))
    }
    setUpPage(sheet)
  }

  private func setUpPage(_ sheet: Sheet) {
    if sheet.isLandscape { worksheet_set_landscape(worksheet) }
    // 1 is Letter, the paper of the programs that this is for, and 3 is Tabloid.
    worksheet_set_paper(worksheet, sheet.isLargePaper ? 3 : 1)
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.6)
    if sheet.fitsPageWidth { worksheet_fit_to_pages(worksheet, 1, 0) }
    if !sheet.hasGridlines {
      worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
    // The blank after the size keeps a text that begins with a digit from joining the number.
    // "&" begins a code in a footer, and all of it may have 255 signs.
    let room = 180 - sheet.footer.count { $0 == "&" }
    var footer = String.UnicodeScalarView()
    footer.append(contentsOf: sheet.footer.unicodeScalars.filter(CellText.isAllowed))
    let words = Self.shortened(String(footer), to: room).replacing("&", with: "&&")
    worksheet_set_footer(worksheet, "&L&8 \(words)&R&8 Page &P of &N")
  }

  /// The text, or as many whole words as there is room for.
  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(max(0, limit - 1))
    let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return words + "…"
  }
}
