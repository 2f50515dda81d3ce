import SafeXML

/// Reads sheets, with the words and number formats that they share.
struct SheetReader {
  let limits: SheetLimits
  let numbers: NumberText
  private var strings: [String] = []
  /// By the number of the style of a cell.
  private var looks: [NumberLook] = []
  private var rowsRead = 0
  private var cellsRead = 0

  init(limits: SheetLimits, numbers: NumberText) {
    self.limits = limits
    self.numbers = numbers
  }

  mutating func readStrings(_ tree: XMLTree) {
    for item in tree.root.children where item.markup == .si { strings.append(item.runs) }
  }

  mutating func readLooks(_ tree: XMLTree) {
    var codes: [Int: NumberLook] = [:]
    for format in tree.root.first(.numFmts)?.children ?? tree.root.children
    where format.markup == .numFmt {
      guard let number = format.attribute(.numFmtIdAttribute).flatMap({ Int($0) }),
        let code = format.attribute(.formatCodeAttribute)
      else { continue }
      codes[number] = NumberLook(code: code)
    }
    guard let styles = tree.root.first(.cellXfs) else { return }
    for style in styles.children where style.markup == .xf {
      let number = style.attribute(.numFmtIdAttribute).flatMap { Int($0) } ?? 0
      looks.append(codes[number] ?? NumberLook(builtIn: number))
    }
  }

  mutating func read(_ tree: XMLTree, into sheet: inout SheetContents) throws(SheetReadingError) {
    guard tree.root.markup == .worksheet else {
      sheet.note(.notCells, "", "it is no sheet of cells", most: 1)
      return
    }
    var lastRow = -1
    var isInOrder = true
    for data in tree.root.children {
      switch data.markup {
      case .sheetData:
        for row in data.children where row.markup == .row {
          let number = place(of: row, after: lastRow, in: &sheet)
          if number <= lastRow { isInOrder = false }
          try read(row, number: number, into: &sheet)
          lastRow = number
        }
      case .mergeCells:
        for merge in data.children where merge.markup == .mergeCell {
          guard let range = merge.attribute(.refAttribute).flatMap({ CellRange($0) }) else {
            continue
          }
          sheet.note(
            .merged, range.description, "merged cells", most: limits.noticesOfEachKind)
          sheet.merged.append(range)
        }
      default: break
      }
    }
    if !isInOrder { sort(&sheet) }
  }

  private func place(of row: XMLNode, after last: Int, in sheet: inout SheetContents) -> Int {
    guard let text = row.attribute(.rAttribute) else { return last + 1 }
    if let number = Int(text), number >= 1, number <= CellAddress.last.row + 1 { return number - 1 }
    sheet.note(
      .place, "", "row \u{201C}\(text.prefix(20))\u{201D} cannot be", most: limits.noticesOfEachKind
    )
    return last + 1
  }

  private mutating func read(
    _ row: XMLNode, number: Int, into sheet: inout SheetContents
  ) throws(SheetReadingError) {
    var cells: [String] = []
    var next = 0
    for cell in row.children where cell.markup == .c {
      var column = next
      if let text = cell.attribute(.rAttribute) {
        if let address = CellAddress(text), address.row == number {
          column = address.column
        } else {
          note(
            .place, number, next, "the cell calls itself \u{201C}\(text.prefix(20))\u{201D}", &sheet
          )
        }
      }
      next = column + 1
      let text = text(of: cell, row: number, column: column, in: &sheet)
      guard !text.isEmpty else { continue }
      guard column < limits.columns else {
        throw .tooMany(
          .columns, place: "sheet \(sheet.name), row \(number + 1)", limit: limits.columns)
      }
      while cells.count <= column { cells.append("") }
      if cells[column].isEmpty {
        cells[column] = text
      } else {
        note(.place, number, column, "two cells have this place; both texts were kept", &sheet)
        cells[column] += "\n" + text
      }
    }
    guard !cells.isEmpty else { return }
    if row.isOn(.hiddenAttribute) {
      sheet.note(.hiddenRow, "\(number + 1)", "hidden row", most: limits.noticesOfEachKind)
    }
    rowsRead += 1
    cellsRead += cells.count
    let place = "sheet \(sheet.name), row \(number + 1)"
    guard rowsRead <= limits.rows else { throw .tooMany(.rows, place: place, limit: limits.rows) }
    guard cellsRead <= limits.cells else {
      throw .tooMany(.cells, place: place, limit: limits.cells)
    }
    sheet.rows.append(SheetContents.Row(number: number + 1, cells: cells))
  }

  private func text(
    of cell: XMLNode, row: Int, column: Int, in sheet: inout SheetContents
  ) -> String {
    let value = cell.first(.v)?.text ?? ""
    if cell.first(.f) != nil {
      if value.isEmpty, cell.first(.is) == nil {
        let formula = cell.first(.f)?.text ?? ""
        note(.formulaWithoutValue, row, column, String(formula.prefix(80)), &sheet)
      } else {
        note(.formula, row, column, value, &sheet)
      }
    }
    switch cell.attribute(.tAttribute) {
    case "s":
      guard !value.isEmpty else { return "" }
      guard let index = Int(value), strings.indices.contains(index) else {
        note(.missingWords, row, column, value, &sheet)
        return ""
      }
      return strings[index]
    case "inlineStr": return cell.first(.is)?.runs ?? value
    case "str": return value.withoutCodedCharacters
    case "b": return value == "1" || value == "true" ? "TRUE" : value.isEmpty ? "" : "FALSE"
    case "e":
      note(.error, row, column, value, &sheet)
      return value
    case "d": return value
    default:
      let style = cell.attribute(.sAttribute).flatMap { Int($0) } ?? 0
      let look = looks.indices.contains(style) ? looks[style] : .plain
      return value.isEmpty ? cell.first(.is)?.runs ?? "" : numbers.text(value, look: look)
    }
  }

  private func note(
    _ kind: SheetNotice.Kind, _ row: Int, _ column: Int, _ detail: String,
    _ sheet: inout SheetContents
  ) {
    sheet.note(
      kind, CellRange.letters(of: column) + "\(row + 1)", detail, most: limits.noticesOfEachKind)
  }

  /// Puts rows in order that stand in the file in another one, and joins those of one number.
  private func sort(_ sheet: inout SheetContents) {
    sheet.note(.place, "", "the rows do not stand in order in the file", most: .max)
    let ordered = sheet.rows.enumerated().sorted {
      ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
    }
    sheet.rows = []
    for (_, row) in ordered {
      guard let last = sheet.rows.last, last.number == row.number else {
        sheet.rows.append(row)
        continue
      }
      var cells = last.cells
      for (column, text) in row.cells.enumerated() where !text.isEmpty {
        while cells.count <= column { cells.append("") }
        if !cells[column].isEmpty {
          note(
            .place, row.number - 1, column, "two cells have this place; both texts were kept",
            &sheet)
        }
        cells[column] += cells[column].isEmpty ? text : "\n" + text
      }
      sheet.rows[sheet.rows.count - 1].cells = cells
    }
  }
}
