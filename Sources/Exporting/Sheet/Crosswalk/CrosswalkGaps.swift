import Curriculum
import Reports
import SheetFormat

/// What a crosswalk leaves open as a sheet, one line for each thing to do.
struct CrosswalkGaps {
  private let coverage: Coverage
  private let look: SheetLook

  init(_ coverage: Coverage, _ look: SheetLook) {
    self.coverage = coverage
    self.look = look
  }

  var sheet: Sheet {
    let gaps = coverage.gaps
    let crosswalk = coverage.crosswalk
    let lines = gaps.map { gap in
      let item = gap.column.map { crosswalk.columns[$0] }
      return [
        Self.word(gap.kind), gap.place, item.map(crosswalk.name) ?? "", gap.text, gap.words,
      ]
    }
    let last =
      crosswalk.hidesAlignments
      ? Coverage.cannotTell : "Nothing is missing."
    let shown =
      lines.isEmpty || crosswalk.hidesAlignments ? lines + [["", "", "", "", last]] : lines
    let table = TableSheet(
      name: "Gaps", table: "Gaps",
      columns: [
        .init(title: "Kind", width: 26, style: look.strong),
        .init(title: "Where", width: 32, style: look.cell),
        .init(title: "Item", width: 24, style: look.strong),
        .init(title: "What it is", width: 62, style: look.cell),
        .init(title: "What is missing", width: 40, style: look.cell),
      ], footer: crosswalk.revision)
    return table.sheet(look, lines: shown.count) { shown[$0] }
  }

  private static func word(_ kind: CoverageGap.Kind) -> String { kind.rawValue.capitalizedFirst }
}
