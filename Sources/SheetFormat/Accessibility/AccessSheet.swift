import Accessibility
import OfficePackage
import SafeXML

/// One sheet with what decides whether somebody who listens can use it.
struct AccessSheet: Sendable {
  private let root: XMLNode
  private let name: String
  /// Whether a name of the workbook says where its headers are.
  var hasNamedHeader = false
  private var tables: [XMLNode] = []
  private var objects: [(name: String, isDescribed: Bool)] = []

  /// A sheet this long is scrolled.
  private static let screenful = 25

  init(_ root: XMLNode, name: String) {
    self.root = root
    self.name = name
  }

  /// Reads the tables and drawings that the sheet has.
  mutating func readParts(
    of part: PartName, in package: OfficePackage
  ) throws(OfficePackageError) {
    let related = try package.relationships(of: part)
    for link in related.all.prefix(1_000) {
      guard let target = link.part, package.contains(target) else { continue }
      if link.type.rawValue.hasSuffix("/table") {
        tables.append(try package.tree(of: target).root)
      } else if link.type.rawValue.hasSuffix("/drawing") {
        for properties in try package.tree(of: target).root.descendants("cNvPr") {
          let words = [
            properties.attribute(called: "descr"), properties.attribute(called: "title"),
          ]
          let mark = properties.descendant("decorative")?.attribute(called: "val")
          objects.append(
            (
              properties.attribute(called: "name") ?? "",
              words.contains { !($0 ?? "").isEmpty } || mark == "1"
            ))
        }
      }
    }
  }

  /// Tells what is wrong with it.
  func judge(_ colors: CellColors, in barriers: inout BarrierList) {
    let place = "sheet “\(name)”"
    if Self.isDefault(name) {
      barriers.add(.unnamedSheet, place, "The sheet is still called “\(name)”.")
    }
    for object in objects where !object.isDescribed {
      barriers.add(
        .noAlternativeText, place,
        "A picture or chart\(object.name.isEmpty ? "" : " (“\(object.name)”)") has no alternative text."
      )
    }
    let merges = root.child("mergeCells")?.children.filter { $0.isCalled("mergeCell") } ?? []
    let ranges = merges.compactMap { $0.attribute(called: "ref").flatMap { CellRange($0) } }
    if let first = ranges.first {
      barriers.add(
        .mergedCells, "\(place), \(first)",
        ranges.count == 1 ? "A range is merged." : "\(ranges.count) ranges are merged.",
        weight: ranges.contains { $0.rows.lowerBound == 0 } ? nil : .unsure)
    }
    judgeCells(colors, place, in: &barriers)
  }

  private func judgeCells(_ colors: CellColors, _ place: String, in barriers: inout BarrierList) {
    var told: Set<Int> = []
    var first: (row: Int, column: Int)?
    var wideRows = 0
    var bare: [String] = []
    var lastRow = 0
    for row in root.child("sheetData")?.children ?? root.children where row.isCalled("row") {
      var filled = 0
      for cell in row.children where cell.isCalled("c") && Self.hasWords(cell) {
        filled += 1
        let address = cell.attribute(called: "r") ?? ""
        if let found = CellAddress(address) {
          lastRow = found.row
          if first == nil { first = (found.row, found.column) }
        }
        let style = cell.attribute(called: "s").flatMap { Int($0) } ?? 0
        guard told.insert(style).inserted, let pair = colors.pair(of: style),
          let contrast = Contrast(of: pair.text, on: pair.ground),
          !contrast.isEnough(isLarge: pair.isLarge)
        else { continue }
        barriers.add(
          .lowContrast, "\(place), cell \(address)",
          "Text of this look stands out from its ground by \(contrast.words).")
      }
      if wideRows > 0 { bare += Self.coloredWithoutWords(row, colors) }
      if filled > 2 { wideRows += 1 }
    }
    if let first = bare.first {
      barriers.add(
        .colorAlone, "\(place), cell \(first)",
        bare.count == 1
          ? "A cell is filled with color and has no words."
          : "\(bare.count) cells are filled with color and have no words.")
    }
    guard wideRows > 1 || !tables.isEmpty else { return }
    if let first, first != (0, 0) {
      barriers.add(
        .tableElsewhere, "\(place), cell \(CellRange.letters(of: first.column))\(first.row + 1)",
        "The first cell with words is not A1.")
    }
    if tables.count > 1 {
      barriers.add(.tableElsewhere, place, "The sheet has \(tables.count) tables.")
    }
    judgeHeaders(lastRow, place, in: &barriers)
  }

  private func judgeHeaders(_ lastRow: Int, _ place: String, in barriers: inout BarrierList) {
    let hasTableHeader = tables.contains { $0.attribute(called: "headerRowCount") != "0" }
    let hasFilter = root.child("autoFilter") != nil
    if !hasTableHeader, !hasFilter, !hasNamedHeader {
      barriers.add(
        .noHeaderRow, place, "The cells are no table of Excel, and no row is named as their header."
      )
    }
    for table in tables {
      for column in table.descendants("tableColumn") {
        let title = column.attribute(called: "name") ?? ""
        let number = title.drop { !$0.isNumber }
        guard title.isEmpty || title.hasPrefix("Column"),
          title == "Column\(number)" || title.isEmpty
        else { continue }
        barriers.add(.emptyHeaderCell, place, "A column of a table is still called “\(title)”.")
      }
    }
    let pane = root.child("sheetViews")?.descendant("pane")
    let isFrozen = pane?.attribute(called: "state")?.hasPrefix("frozen") ?? false
    if lastRow > Self.screenful, !isFrozen {
      barriers.add(
        .headerOutOfSight, place, "The sheet has \(lastRow + 1) rows, and nothing is frozen.")
    }
  }

  /// The cells of a row that say something by their fill alone: others of the row are not filled,
  /// and none that has words is filled so, as in a heading that goes on over several columns.
  private static func coloredWithoutWords(_ row: XMLNode, _ colors: CellColors) -> [String] {
    func fill(_ cell: XMLNode) -> String? {
      let style = cell.attribute(called: "s").flatMap { Int($0) } ?? 0
      guard let ground = colors.pair(of: style)?.ground,
        let contrast = Contrast(of: ground, on: "FFFFFF"), contrast.ratio > 1.05
      else { return nil }
      return ground
    }
    // Beyond the last cell with words a table has only room to grow.
    let all = row.children.filter { $0.isCalled("c") }
    let cells = all.prefix((all.lastIndex(where: hasWords) ?? -1) + 1)
    let named = Set(cells.filter(hasWords).map(fill))
    guard named.contains(nil) else { return [] }
    return cells.filter { !hasWords($0) && !named.contains(fill($0)) }
      .map { $0.attribute(called: "r") ?? "" }
  }

  private static func hasWords(_ cell: XMLNode) -> Bool {
    cell.child("v") != nil || cell.child("is") != nil
  }

  /// The names that Excel gives new sheets in some languages.
  private static func isDefault(_ name: String) -> Bool {
    let word = name.prefix { !$0.isNumber }.split { $0.isWhitespace }.joined().lowercased()
    let rest = name.drop { !$0.isNumber }
    return ["sheet", "tabelle", "feuil", "hoja", "foglio", "planilha"].contains(word)
      && rest.allSatisfy(\.isNumber)
  }
}
