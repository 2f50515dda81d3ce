import Curriculum
import Reports
import SheetFormat

/// The columns left of the marks: what each row is, and what it sums up to.
struct CrosswalkLead: Sendable {
  /// Where what the row says stands.
  static let statementColumn = 1
  static let statementWidth = 48.0
  private static let strandColumns = 2...4

  let crosswalk: Crosswalk
  let look: SheetLook
  /// How many columns there are.
  let count: Int

  init(_ crosswalk: Crosswalk, _ look: SheetLook) {
    self.crosswalk = crosswalk
    self.look = look
    count = crosswalk.isTransposed ? 4 : 7
  }

  var columns: [SheetColumn] {
    let names = [SheetColumn(width: 14), SheetColumn(width: Self.statementWidth)]
    return crosswalk.isTransposed
      ? names + [SheetColumn(width: 28), SheetColumn(width: 8)]
      : names + [
        SheetColumn(width: 12, count: 3), SheetColumn(width: 10), SheetColumn(width: 7),
      ]
  }

  /// What stands before the counts of the columns.
  var countTitle: String {
    crosswalk.isTransposed
      ? "Items that the part addresses"
      : "\(crosswalk.noun)s that address the item".capitalizedFirst
  }

  func writeHeader(to row: inout SheetRow) {
    let plain = look.strand(nil).header
    if crosswalk.isTransposed {
      for (place, title) in ["Item", "What it asks", "Framework", "Parts"].enumerated() {
        row.text(title, at: place, plain)
      }
      return
    }
    row.text("No.", at: 0, plain)
    row.text(crosswalk.noun.capitalizedFirst, at: 1, plain)
    for (place, strand) in zip(Self.strandColumns, Strand.allCases) {
      row.text("Outcomes: \(strand.title)", at: place, look.strand(strand).header)
    }
    row.text("Strands", at: 5, plain)
    row.text("Items", at: 6, plain)
  }

  /// Writes the leading cells of a row; the number is that of the sheet.
  func write(_ entry: CrosswalkRow, _ number: Int, to row: inout SheetRow) {
    row.height(
      RowHeight.points([
        (entry.statement, Self.statementWidth), (entry.label, 13), (entry.framework, 28),
      ]))
    row.text(entry.label, at: 0, look.strong)
    row.text(entry.statement, at: Self.statementColumn, look.cell)
    if crosswalk.isTransposed {
      row.text(entry.framework, at: 2, look.cell)
    } else if entry.kind == .objective {
      writeStrands(of: entry, number, to: &row)
    } else if Strand.allCases.contains(where: { entry.outcomes[$0] > 0 }) {
      for (place, strand) in zip(Self.strandColumns, Strand.allCases) {
        row.number(Double(entry.outcomes[strand]), at: place, look.number)
      }
    }
    guard !crosswalk.columns.isEmpty else { return }
    let marks = count...(count + crosswalk.columns.count - 1)
    let cells = CellRange(row: number, columns: marks)
    if entry.isOpen {
      row.formula(.countFilled(cells, orWhenNone: "gap"), value: "gap", at: count - 1, look.gap)
    } else {
      row.formula(
        .countFilled(cells), value: Double(entry.marks.count), at: count - 1, look.total)
    }
  }

  private func writeStrands(of entry: CrosswalkRow, _ number: Int, to row: inout SheetRow) {
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
}
