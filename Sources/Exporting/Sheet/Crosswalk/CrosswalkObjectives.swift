import Curriculum
import Reports
import SheetFormat

/// The rows of a crosswalk as a sheet: what each asks for in each strand, and when it is taught.
struct CrosswalkObjectives {
  private let crosswalk: Crosswalk
  private let look: SheetLook

  init(_ crosswalk: Crosswalk, _ look: SheetLook) {
    self.crosswalk = crosswalk
    self.look = look
  }

  var sheet: Sheet {
    let crosswalk = crosswalk
    let strands = Strand.allCases.map { strand in
      TableSheet.Column(
        title: "Outcomes: \(strand.title)", width: 14, style: look.number, isNumber: true)
    }
    let table = TableSheet(
      name: "\(crosswalk.noun)s".capitalizedFirst, table: "Objectives",
      columns: [
        .init(title: "Part", width: 16, style: look.cell),
        .init(title: "No.", width: 12, style: look.strong),
        .init(title: "What it says", width: 70, style: look.cell),
      ] + strands + [
        .init(title: "Strands", width: 12, style: look.cell),
        .init(title: "Items", width: 9, style: look.number, isNumber: true),
        .init(title: "When", width: 18, style: look.cell),
      ], frozenColumns: 2, footer: crosswalk.revision)
    var sheet = table.sheet(look, lines: crosswalk.counted) { number in
      let row = crosswalk.rows[number]
      return [row.part.map { "\($0)" } ?? "", row.label, row.statement]
        + Strand.allCases.map { "\(row.outcomes[$0])" }
        + [
          row.kind != .objective ? "" : row.isIntegrated ? "all three" : "missing",
          "\(row.marks.count)",
          crosswalk.words(row.steps),
        ]
    }
    if crosswalk.counted > 0 {
      let rows = 1...crosswalk.counted
      sheet.heats = look.heats(
        CellRange(rows: rows, columns: 7...7), whenNone: .numbers(0...0))
      // An outcome belongs to one strand, and lacks nothing in the others.
      if crosswalk.rows[0].kind == .objective {
        sheet.heats += look.heats(
          CellRange(rows: rows, columns: 3...5), whenNone: .numbers(0...0))
      }
    }
    return sheet
  }
}
