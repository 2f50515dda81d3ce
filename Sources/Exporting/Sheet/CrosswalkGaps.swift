import Curriculum
import Reports
import SheetFormat

/// What a crosswalk leaves open as a sheet, one line for each thing to do.
struct CrosswalkGaps {
  private static let widths = [30.0, 16, 70, 34]

  private let lines: [[String]]
  private let look: SheetLook

  init(_ coverage: Coverage, _ look: SheetLook) {
    self.look = look
    let crosswalk = coverage.crosswalk
    var lines: [[String]] = []
    for objective in coverage.objectives {
      let row = crosswalk.rows[objective.row]
      for strand in objective.missing {
        lines.append(["Objective", row.label, row.statement, "no outcome in \(strand.title)"])
      }
      if !objective.isAligned {
        lines.append(["Objective", row.label, row.statement, "aligned with nothing"])
      }
    }
    for group in crosswalk.groups where group.framework != nil {
      for column in crosswalk.columns[group.columns] where column.count == 0 {
        let words = column.label.isEmpty ? column.statement : column.label
        lines.append([group.title, column.code, words, "addressed by no objective"])
      }
      if group.omitted > 0 {
        lines.append([group.title, "", "", "\(group.omitted) more items are addressed by nothing"])
      }
    }
    self.lines = lines.isEmpty ? [["", "", "", "Nothing is missing."]] : lines
  }

  var sheet: Sheet {
    let titles = ["Where", "Code", "What it is", "What is missing"]
    var sheet = Sheet("Gaps", rowCount: lines.count + 1) { number, row in
      let isHeader = number == 0
      let texts = isHeader ? titles : lines[number - 1]
      row.height(RowHeight.points(Array(zip(texts, Self.widths))))
      for (column, text) in texts.enumerated() {
        let style = column == 1 ? look.strong : look.cell
        row.text(text, at: column, isHeader ? look.strand(nil).header : style)
      }
    }
    sheet.columns = Self.widths.map { SheetColumn(width: $0) }
    sheet.frozen = (rows: 1, columns: 0)
    sheet.filter = CellRange(rows: 0...lines.count, columns: 0...3)
    sheet.isLandscape = true
    return sheet
  }
}
