import Curriculum
import Reports
import SheetFormat

/// The matrix of a crosswalk as a sheet.
///
/// Five rows stay in sight: strands, frameworks, labels, how often each item is met, codes. Left of
/// the items stand what each objective asks for in each strand and how many items it meets.
struct CrosswalkMatrix {
  /// The row of the codes, the last of the header.
  static let headerRow = 4
  static let firstItem = 7
  private static let countRow = 3
  private static let statementWidth = 48.0
  private static let strandColumns = 2...4

  private let crosswalk: Crosswalk
  private let look: SheetLook
  private let marks = MarkTexts()
  private let empty = CellText("")
  private let columnLooks: [StrandLook]
  private let bands: CrosswalkBands

  init(_ crosswalk: Crosswalk, _ look: SheetLook) {
    self.crosswalk = crosswalk
    self.look = look
    bands = CrosswalkBands(crosswalk)
    columnLooks = crosswalk.columns.map { look.strand(crosswalk.groups[$0.group].strand) }
  }

  /// Whether empty cells get borders too: in a large matrix they would be most of the file.
  private var isSmall: Bool { crosswalk.rows.count * crosswalk.columns.count < 2_000 }

  var sheet: Sheet {
    let first = Self.headerRow + 1
    var sheet = Sheet("Crosswalk", rowCount: first + crosswalk.rows.count) { number, row in
      switch number {
      case 0:
        row.height(20)
        row.text(crosswalk.title, at: 0, look.heading)
        writeBand(bands.strands, to: &row)
      case 1: writeBand(bands.frameworks, to: &row)
      case 2: writeLabels(to: &row)
      case Self.countRow: writeCounts(to: &row)
      case Self.headerRow: writeCodes(to: &row)
      default: write(crosswalk.rows[number - first], number, to: &row)
      }
    }
    sheet.columns = [
      SheetColumn(width: 10), SheetColumn(width: Self.statementWidth),
      SheetColumn(width: 12, count: 3),
      SheetColumn(width: 10), SheetColumn(width: 7),
    ]
    sheet.columns += bands.widths.map { SheetColumn(width: $0) }
    sheet.frozen = (rows: first, columns: 2)
    let last = Self.firstItem + crosswalk.columns.count - 1
    if !crosswalk.rows.isEmpty {
      sheet.filter = CellRange(
        rows: Self.headerRow...(Self.headerRow + crosswalk.rows.count), columns: 0...last)
    }
    sheet.isLandscape = true
    // Beyond this, one page would squeeze the letters until nobody can read them.
    sheet.fitsPageWidth = crosswalk.columns.count <= 120
    // A letter page would shrink more than this to less than seven points.
    sheet.isLargePaper = sheet.columns.reduce(0) { $0 + $1.width * Double($1.count) } > 200
    sheet.footer = "\(crosswalk.title)\n\(crosswalk.revision)"
    return sheet
  }

  /// A text runs on over the cells behind it as long as they are empty, so none are merged.
  private func writeBand(_ names: [Int: String], to row: inout SheetRow) {
    for group in crosswalk.groups {
      let style = look.strand(group.strand).band
      for column in group.columns {
        row.text(names[column] ?? "", at: Self.firstItem + column, style)
      }
    }
  }

  /// How high a row is in which a text of so many letters stands upright, in points.
  private static func turnedHeight(_ letters: Int, size: Double, most: Double) -> Double {
    min(most, Double(letters) * size * 0.56 + 10)
  }

  private func writeLabels(to row: inout SheetRow) {
    let longest = crosswalk.columns.map(\.label.count).max() ?? 0
    row.height(Self.turnedHeight(longest, size: 9, most: 170))
    for (index, column) in crosswalk.columns.enumerated() {
      row.text(column.label, at: Self.firstItem + index, columnLooks[index].label)
    }
  }

  private func writeCounts(to row: inout SheetRow) {
    row.text("Objectives that address the item", at: 1, look.total)
    let count = crosswalk.objectives.count
    guard count > 0 else { return }
    let rows = (Self.headerRow + 1)...(Self.headerRow + count)
    for (index, column) in crosswalk.columns.enumerated() {
      let place = Self.firstItem + index
      let formula = Formula.countFilled(
        CellRange(rows: rows, columns: place...place), orWhenNone: "gap")
      if column.count == 0 {
        row.formula(formula, value: "gap", at: place, look.gap)
      } else {
        row.formula(formula, value: Double(column.count), at: place, look.total)
      }
    }
  }

  private func writeCodes(to row: inout SheetRow) {
    let longest = crosswalk.columns.map(\.code.count).max() ?? 0
    row.height(max(3 * RowHeight.line, Self.turnedHeight(longest, size: 11, most: 140)))
    let plain = look.strand(nil).header
    row.text("No.", at: 0, plain)
    row.text("Objective", at: 1, plain)
    for (place, strand) in zip(Self.strandColumns, Strand.allCases) {
      row.text("Outcomes: \(strand.title)", at: place, look.strand(strand).header)
    }
    row.text("Strands", at: 5, plain)
    row.text("Items", at: 6, plain)
    for (index, column) in crosswalk.columns.enumerated() {
      row.text(column.code, at: Self.firstItem + index, columnLooks[index].turned)
      if !column.statement.isEmpty, column.statement != column.label {
        row.comment("\(column.code)\n\(column.statement)", at: Self.firstItem + index)
      }
    }
  }

  private func write(_ entry: CrosswalkRow, _ number: Int, to row: inout SheetRow) {
    row.height(RowHeight.points([(entry.statement, Self.statementWidth), (entry.label, 10)]))
    row.text(entry.label, at: 0, look.strong)
    row.text(entry.statement, at: 1, look.cell)
    if entry.kind == .objective {
      for (place, strand) in zip(Self.strandColumns, Strand.allCases) {
        let count = entry.outcomes[strand]
        row.number(Double(count), at: place, count == 0 ? look.gap : look.number)
      }
      row.formula(
        .whenAllPositive(
          CellRange(row: number, columns: Self.strandColumns), "all three", else: "missing"),
        value: entry.isIntegrated ? "all three" : "missing", at: 5,
        entry.isIntegrated ? look.number : look.gap)
    }
    guard !crosswalk.columns.isEmpty else { return }
    let items = Self.firstItem...(Self.firstItem + crosswalk.columns.count - 1)
    row.formula(
      .countFilled(CellRange(row: number, columns: items)), value: Double(entry.marks.count),
      at: 6, look.total)
    if isSmall {
      var next = entry.marks.makeIterator()
      var mark = next.next()
      for column in crosswalk.columns.indices {
        if mark?.column == column {
          mark = next.next()
        } else {
          row.text(empty, at: Self.firstItem + column, look.cell)
        }
      }
    }
    for mark in entry.marks {
      let look = columnLooks[mark.column]
      row.text(
        marks[mark], at: Self.firstItem + mark.column,
        mark.strength == .full ? look.full : look.partial)
    }
  }
}
