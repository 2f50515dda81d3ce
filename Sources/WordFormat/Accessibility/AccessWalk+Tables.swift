import Accessibility
import SafeXML

extension AccessWalk {
  /// Looks at a table: whether its header is marked, and whether its cells stand in columns.
  mutating func table(_ node: XMLNode) {
    let outside = (cell, cellGround, cellIsShaded)
    if outside.0 != nil {
      barriers.add(.layoutTable, place, "A table stands in a cell of another one.")
    }
    if margin == nil { tables += 1 }
    let name = (outside.0 ?? margin).map { "a table in \($0)" } ?? "table \(tables)"
    let rows = Self.rows(of: node)
    // A table of a header only puts a picture and a text side by side.
    if margin == nil { judge(rows, name) }
    cellIsShaded = styles[node.child("tblPr")?.value(of: "tblStyle")].shadesCells
    for (number, row) in rows.enumerated() {
      for (column, content) in Self.cells(of: row).enumerated() {
        cell = "\(name), row \(number + 1), column \(column + 1)"
        cellGround = AccessLook.fill(of: content.child("tcPr"))
        blocks(of: content)
      }
    }
    (cell, cellGround, cellIsShaded) = outside
  }

  private mutating func judge(_ rows: [XMLNode], _ name: String) {
    let cells = rows.map(Self.cells)
    let width = cells.map(\.count).max() ?? 0
    guard rows.count > 1, width > 1 else {
      if !rows.isEmpty {
        let shape = rows.count == 1 && width == 1 ? "cell" : rows.count == 1 ? "row" : "column"
        barriers.add(.layoutTable, name, "The table has only one \(shape).")
      }
      return
    }
    let headers = rows.prefix(while: Self.isHeader).count
    if headers == 0 {
      barriers.add(
        .noHeaderRow, "\(name), row 1", "The first row is not marked as a header.",
        weight: width == 2 ? .unsure : nil)
    }
    for row in 0..<headers {
      for (column, content) in cells[row].enumerated() where !Self.hasContent(content) {
        barriers.add(
          .emptyHeaderCell, "\(name), row \(row + 1), column \(column + 1)",
          "The header of the column is empty.")
      }
    }
    judgeMerges(cells, headers, name)
    judgeFills(cells, headers, name)
  }

  private mutating func judgeMerges(_ cells: [[XMLNode]], _ headers: Int, _ name: String) {
    var inRows: [Int] = []
    for (row, contents) in cells.enumerated() where contents.contains(where: Self.isMerged) {
      if row < max(1, headers) {
        barriers.add(.mergedCells, "\(name), row \(row + 1)", "The header row has merged cells.")
      } else {
        inRows.append(row + 1)
      }
    }
    guard let first = inRows.first else { return }
    let count = inRows.count == 1 ? "One row has" : "\(inRows.count) rows have"
    barriers.add(.mergedCells, "\(name), row \(first)", "\(count) merged cells.", weight: .unsure)
  }

  private mutating func judgeFills(_ cells: [[XMLNode]], _ headers: Int, _ name: String) {
    var first: (row: Int, column: Int)?
    var count = 0
    for row in cells.indices.dropFirst(max(1, headers))
    where cells[row].contains(where: { AccessLook.fill(of: $0.child("tcPr")) == nil }) {
      for (column, content) in cells[row].enumerated() {
        guard let fill = AccessLook.fill(of: content.child("tcPr")), !Self.hasContent(content),
          let contrast = Contrast(of: fill, on: "FFFFFF"), contrast.ratio > 1.05
        else { continue }
        count += 1
        first = first ?? (row, column)
      }
    }
    guard let first else { return }
    barriers.add(
      .colorAlone, "\(name), row \(first.row + 1), column \(first.column + 1)",
      "\(count == 1 ? "A cell is" : "\(count) cells are") filled with color and \(count == 1 ? "has" : "have") no words."
    )
  }

  private static func rows(of table: XMLNode) -> [XMLNode] {
    var rows: [XMLNode] = []
    for child in table.children {
      switch child.name?.local {
      case "tr": if child.child("trPr")?.child("del") == nil { rows.append(child) }
      case "sdt": if let content = child.child("sdtContent") { rows += Self.rows(of: content) }
      case "ins", "customXml": rows += Self.rows(of: child)
      default: break
      }
    }
    return rows
  }

  private static func cells(of row: XMLNode) -> [XMLNode] {
    var cells: [XMLNode] = []
    for child in row.children {
      switch child.name?.local {
      case "tc": cells.append(child)
      case "sdt": if let content = child.child("sdtContent") { cells += Self.cells(of: content) }
      case "customXml": cells += Self.cells(of: child)
      default: break
      }
    }
    return cells
  }

  private static func isHeader(_ row: XMLNode) -> Bool {
    row.child("trPr")?.toggle("tblHeader") ?? false
  }

  private static func isMerged(_ cell: XMLNode) -> Bool {
    guard let tcPr = cell.child("tcPr") else { return false }
    return (tcPr.value(of: "gridSpan").flatMap { Int($0) } ?? 1) > 1 || tcPr.child("vMerge") != nil
  }

  private static func hasContent(_ cell: XMLNode) -> Bool {
    cell.text.contains { !$0.isWhitespace } || cell.descendant("drawing") != nil
      || cell.descendant("pict") != nil
  }
}
