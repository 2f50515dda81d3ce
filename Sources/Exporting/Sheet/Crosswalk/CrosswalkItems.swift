import Curriculum
import Reports
import SheetFormat

/// The items of a crosswalk as a sheet: how often, how strongly, where and when each is met.
struct CrosswalkItems {
  private let coverage: Coverage
  private let look: SheetLook

  init(_ coverage: Coverage, _ look: SheetLook) {
    self.coverage = coverage
    self.look = look
  }

  var sheet: Sheet {
    let crosswalk = coverage.crosswalk
    let coverage = coverage
    let table = TableSheet(
      name: "Items", table: "Items",
      columns: [
        .init(title: "Framework", width: 34, style: look.cell),
        .init(title: "Under", width: 26, style: look.cell),
        .init(title: "Item", width: 24, style: look.strong),
        .init(title: "What it asks", width: 60, style: look.cell),
        .init(title: "Times", width: 9, style: look.number, isNumber: true),
        .init(title: "In full", width: 9, style: look.number, isNumber: true),
        .init(title: "Levels", width: 9, style: look.number),
        .init(title: "From", width: 12, style: look.cell),
        .init(title: "To", width: 12, style: look.cell),
        .init(title: "Where", width: 34, style: look.cell),
      ], frozenColumns: 3, footer: crosswalk.revision)
    var sheet = table.sheet(look, lines: crosswalk.columns.count) { number in
      let item = coverage.items[number]
      let column = crosswalk.columns[number]
      let ends = item.steps.map { [$0.lowerBound...$0.lowerBound, $0.upperBound...$0.upperBound] }
      return [
        crosswalk.groups[column.group].title, column.heading, crosswalk.name(of: column),
        column.statement.isEmpty ? column.label : column.statement, "\(item.rows.count)",
        "\(item.full)", item.levels.letters, crosswalk.words(ends?.first),
        crosswalk.words(ends?.last),
        item.rows.map { crosswalk.rows[$0].label }.joined(separator: ", "),
      ]
    }
    if !crosswalk.columns.isEmpty {
      sheet.heats = look.heats(
        CellRange(rows: 1...crosswalk.columns.count, columns: 4...4), whenNone: .numbers(0...0))
    }
    return sheet
  }
}

extension SheetLook {
  /// The looks of totals: hatched where there is none, then three steps.
  func heats(_ range: CellRange, whenNone: SheetHeat.Condition) -> [SheetHeat] {
    [
      SheetHeat(range, whenNone, hatched), SheetHeat(range, .numbers(1...1), heat[0]),
      SheetHeat(range, .numbers(2...3), heat[1]), SheetHeat(range, .atLeast(4), heat[2]),
    ]
  }
}
