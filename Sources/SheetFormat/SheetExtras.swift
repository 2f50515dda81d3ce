import CXlsxWriter

/// What stands over the cells of a worksheet: its table, choices, and looks by content.
struct SheetExtras {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: Formats
  let hasTables: Bool

  func write(_ sheet: Sheet, name: String) throws(SheetError) {
    var errors: [lxw_error] = []
    // A table without a row below its header makes Excel offer a repair.
    if hasTables, let table = sheet.table, table.range.rows.count > 1 {
      errors.append(add(table))
    }
    errors += sheet.choices.map(add)
    errors += sheet.heats.map(add)
    if let error = errors.first(where: { $0 != LXW_NO_ERROR }) {
      throw .library(error, sheet: name)
    }
  }

  private func add(_ table: SheetTable) -> lxw_error {
    let range = table.range
    return Self.withTexts(table.headers + [table.name.text]) { texts in
      var columns = texts.dropLast().map { text in
        var column = lxw_table_column()
        column.header = text
        return column
      }
      return columns.withUnsafeMutableBufferPointer { buffer in
        let first = buffer.baseAddress
        var pointers = buffer.indices.map { index in first.map { $0 + index } } + [nil]
        return pointers.withUnsafeMutableBufferPointer { pointers in
          var options = lxw_table_options()
          options.name = texts.last ?? nil
          options.columns = pointers.baseAddress
          // Our own looks say more than the stripes of a style of Excel.
          options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
          options.style_type_number = 0
          return worksheet_add_table(
            worksheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound),
            UInt32(range.rows.upperBound), UInt16(range.columns.upperBound), &options)
        }
      }
    }
  }

  private func add(_ choice: SheetChoice) -> lxw_error {
    let range = choice.range
    return Self.withTexts(choice.words + [choice.hint]) { texts in
      var words: [UnsafeMutablePointer<CChar>?] = texts.dropLast() + [nil]
      return words.withUnsafeMutableBufferPointer { words in
        var validation = lxw_data_validation()
        if choice.words.isEmpty {
          validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
        } else {
          validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
          validation.value_list = words.baseAddress
        }
        validation.input_message = texts.last ?? nil
        return worksheet_data_validation_range(
          worksheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound),
          UInt32(range.rows.upperBound), UInt16(range.columns.upperBound), &validation)
      }
    }
  }

  private func add(_ heat: SheetHeat) -> lxw_error {
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    rule.format = formats.plain[heat.style.index]
    var word = ""
    switch heat.condition {
    case .numbers(let numbers):
      rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_BETWEEN.rawValue)
      rule.min_value = Double(numbers.lowerBound)
      rule.max_value = Double(numbers.upperBound)
    case .atLeast(let number):
      // Excel counts a word for more than any number, so a bound above keeps words out.
      rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_BETWEEN.rawValue)
      rule.min_value = Double(number)
      rule.max_value = 1_000_000_000
    case .word(let name):
      rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
      word = "=\"\(name.text)\""
    }
    let range = heat.range
    return Self.withTexts([word]) { texts in
      if !word.isEmpty { rule.value_string = texts[0] }
      return worksheet_conditional_format_range(
        worksheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound),
        UInt32(range.rows.upperBound), UInt16(range.columns.upperBound), &rule)
    }
  }

  /// Lends texts to the library, which copies what it keeps.
  static func withTexts<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var offsets: [Int] = []
    var bytes: [CChar] = []
    for text in texts {
      offsets.append(bytes.count)
      bytes += CellText(text).bytes
    }
    return bytes.withUnsafeMutableBufferPointer { buffer in
      body(offsets.map { offset in buffer.baseAddress.map { $0 + offset } })
    }
  }
}
