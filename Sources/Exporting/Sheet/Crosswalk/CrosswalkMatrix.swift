import Curriculum
import Reports
import SheetFormat

/// The matrix of a crosswalk as a sheet.
///
/// Six rows stay in sight: strands, frameworks, the headings of their trees, labels, how often each
/// item is met, codes. Left of the items stand what each objective asks for in each strand and how
/// many items it meets.
struct CrosswalkMatrix {
  /// The row of the codes, the last of the header.
  static let headerRow = 5
  private static let countRow = 4
  private static let key =
    "\(ReportMark.full.text)   \(ReportMark.partial.text)   empty: not addressed"

  private let crosswalk: Crosswalk
  private let look: SheetLook
  private let marks = MarkTexts()
  private let empty = CellText("")
  private let columnLooks: [StrandLook]
  private let bands: CrosswalkBands
  private let lead: CrosswalkLead

  init(_ crosswalk: Crosswalk, _ look: SheetLook) {
    self.crosswalk = crosswalk
    self.look = look
    bands = CrosswalkBands(crosswalk)
    lead = CrosswalkLead(crosswalk, look)
    columnLooks = crosswalk.columns.map { look.strand(crosswalk.groups[$0.group].strand) }
  }

  /// Whether empty cells get borders too: in a large matrix they would be most of the file.
  private var isSmall: Bool { crosswalk.rows.count * crosswalk.columns.count < 2_000 }

  private var firstItem: Int { lead.count }

  var sheet: Sheet {
    let first = Self.headerRow + 1
    var sheet = Sheet("Matrix", rowCount: first + crosswalk.rows.count) { number, row in
      switch number {
      case 0:
        row.height(20)
        row.text(crosswalk.title, at: 0, look.heading)
        writeBand(bands.strands, to: &row)
      case 1:
        writeShare(to: &row)
        writeBand(bands.frameworks, to: &row)
      case 2: writeBand(bands.headings, to: &row)
      case 3: writeLabels(to: &row)
      case Self.countRow: writeCounts(to: &row)
      case Self.headerRow: writeCodes(to: &row)
      default: write(crosswalk.rows[number - first], number, to: &row)
      }
    }
    sheet.columns = lead.columns + bands.widths.map { SheetColumn(width: $0) }
    sheet.frozen = (rows: first, columns: 2)
    let last = firstItem + crosswalk.columns.count - 1
    if !crosswalk.rows.isEmpty {
      sheet.filter = CellRange(
        rows: Self.headerRow...(Self.headerRow + crosswalk.rows.count), columns: 0...last)
    }
    if !crosswalk.columns.isEmpty {
      sheet.heats = look.heats(
        CellRange(row: Self.countRow, columns: firstItem...last), whenNone: .word("gap"))
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
        row.text(names[column] ?? "", at: firstItem + column, style)
      }
    }
  }

  /// How many items are addressed, counted anew when somebody changes a mark.
  ///
  /// Codes of no list are no items that could be left out; they stand last.
  private func writeShare(to row: inout SheetRow) {
    guard !crosswalk.isTransposed else { return writeShareOfRows(to: &row) }
    let groups = crosswalk.groups.filter { $0.framework != nil }
    let known = crosswalk.columns.prefix(groups.last?.columns.upperBound ?? 0)
    guard !known.isEmpty, crosswalk.counted > 0 else { return }
    let columns = firstItem...(firstItem + known.count - 1)
    let met = known.count { $0.count > 0 }
    row.formula(
      .shareOfPositive(
        CellRange(row: Self.countRow, columns: columns),
        of: CellRange(row: Self.headerRow, columns: columns), "items shown are addressed"),
      value: "\(met) of \(known.count) items shown are addressed",
      at: CrosswalkLead.statementColumn,
      look.label)
  }

  private func writeShareOfRows(to row: inout SheetRow) {
    let known = crosswalk.rows.prefix { $0.framework != CrosswalkGroup.unresolvedTitle }
    guard !known.isEmpty else { return }
    let rows = (Self.headerRow + 1)...(Self.headerRow + known.count)
    let place = lead.count - 1
    row.formula(
      .shareOfPositive(
        CellRange(rows: rows, columns: place...place), of: CellRange(rows: rows, columns: 0...0),
        "items shown are addressed"),
      value: "\(known.count { !$0.marks.isEmpty }) of \(known.count) items shown are addressed",
      at: CrosswalkLead.statementColumn, look.label)
  }

  /// How high a row is in which a text of so many letters stands upright, in points.
  private static func turnedHeight(_ letters: Int, size: Double, most: Double) -> Double {
    min(most, Double(letters) * size * 0.56 + 10)
  }

  private func writeLabels(to row: inout SheetRow) {
    let longest = crosswalk.columns.map(\.label.count).max() ?? 0
    row.height(Self.turnedHeight(longest, size: 9, most: 170))
    row.text(Self.key, at: CrosswalkLead.statementColumn, look.text)
    for (index, column) in crosswalk.columns.enumerated() {
      row.text(column.label, at: firstItem + index, columnLooks[index].label)
    }
  }

  private func writeCounts(to row: inout SheetRow) {
    row.text(lead.countTitle, at: CrosswalkLead.statementColumn, look.total)
    let count = crosswalk.counted
    guard count > 0 else { return }
    let rows = (Self.headerRow + 1)...(Self.headerRow + count)
    for (index, column) in crosswalk.columns.enumerated() {
      let place = firstItem + index
      let formula = Formula.countFilled(
        CellRange(rows: rows, columns: place...place), orWhenNone: "gap")
      if column.isOpen {
        row.formula(formula, value: "gap", at: place, look.gap)
      } else if column.count == 0 {
        // It is met by another part of the program, or through an item above it.
        let cells = CellRange(rows: rows, columns: place...place)
        row.formula(.countFilled(cells), value: 0, at: place, look.total)
      } else {
        row.formula(formula, value: Double(column.count), at: place, look.total)
      }
    }
  }

  private func writeCodes(to row: inout SheetRow) {
    let longest = crosswalk.columns.map(\.code.count).max() ?? 0
    row.height(max(3 * RowHeight.line, Self.turnedHeight(longest, size: 11, most: 140)))
    lead.writeHeader(to: &row)
    for (index, column) in crosswalk.columns.enumerated() {
      row.text(column.code, at: firstItem + index, columnLooks[index].turned)
      if !column.statement.isEmpty, column.statement != column.label {
        let lines = [column.code, column.heading, column.statement].filter { !$0.isEmpty }
        row.comment(lines.joined(separator: "\n"), at: firstItem + index)
      }
    }
  }

  private func write(_ entry: CrosswalkRow, _ number: Int, to row: inout SheetRow) {
    lead.write(entry, number, to: &row)
    if isSmall {
      var next = entry.marks.makeIterator()
      var mark = next.next()
      for column in crosswalk.columns.indices {
        if mark?.column == column {
          mark = next.next()
        } else {
          row.text(empty, at: firstItem + column, look.cell)
        }
      }
    }
    for mark in entry.marks {
      let look = columnLooks[mark.column]
      row.text(
        marks[mark], at: firstItem + mark.column,
        mark.strength == .full ? look.full : look.partial)
    }
  }
}
