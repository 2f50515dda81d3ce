import Curriculum
import SheetFormat

extension TableFindings {
  /// What a reader of a sheet should know.
  mutating func add(_ sheet: SheetContents) {
    if sheet.isHidden, !sheet.rows.isEmpty {
      add(
        "TAB-116", .note, "sheet \(sheet.name)", "The sheet is hidden, and was read all the same.",
        "Nothing needs to be done; unhide it in Excel to see what stands there.")
    }
    for notice in sheet.notices { add(notice, sheet.name) }
    for (kind, count) in sheet.noticesLeftOut.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add(
        "TAB-190", .note, "sheet \(sheet.name)",
        "There are \(count) more remarks of the kind “\(Self.words(for: kind))”.",
        "Mend those that are told, and import the file again.")
    }
  }

  private mutating func add(_ notice: SheetNotice, _ sheet: String) {
    let place = notice.cell.isEmpty ? "sheet \(sheet)" : "sheet \(sheet), \(cell(notice))"
    switch notice.kind {
    case .formula:
      add(
        "TAB-117", .note, place, "The cell is a formula; the value from its last saving was read.",
        "Nothing needs to be done, if Excel shows the same value.")
    case .formulaWithoutValue:
      add(
        "TAB-118", .warning, place,
        "The cell is a formula without a value: “\(notice.detail)”. Nothing was calculated.",
        "Open the workbook in Excel, save it, and import it again.")
    case .error:
      add(
        "TAB-119", .warning, place, "The cell shows the error \(notice.detail).",
        "Mend the formula in Excel, and import the workbook again.")
    case .merged:
      add(
        "TAB-120", .note, place, "The cells are merged; their words count for the first of them.",
        "Nothing needs to be done, unless the words belong to each row: then fill them down.")
    case .hiddenRow:
      add(
        "TAB-116", .note, place, "The row is hidden, and was read all the same.",
        "Nothing needs to be done; delete the row in Excel if it does not belong to the list.")
    case .place:
      add(
        "TAB-121", .warning, place, "The workbook is damaged here: \(notice.detail).",
        "Open it in Excel, let Excel repair it, save it, and compare the row.")
    case .missingWords:
      add(
        "TAB-122", .warning, place, "The words of the cell (number \(notice.detail)) are missing.",
        "Open the workbook in Excel, let Excel repair it, and type the cell again.")
    case .notCells:
      add(
        "TAB-123", .note, place, "The sheet was not read: \(notice.detail).",
        "Nothing needs to be done, if the list does not stand there.")
    }
  }

  private func cell(_ notice: SheetNotice) -> String {
    switch notice.kind {
    case .hiddenRow: "row \(notice.cell)"
    case .merged: "cells \(notice.cell)"
    default: "cell \(notice.cell)"
    }
  }

  private static func words(for kind: SheetNotice.Kind) -> String {
    switch kind {
    case .formula: "a formula"
    case .formulaWithoutValue: "a formula without a value"
    case .error: "an error"
    case .merged: "merged cells"
    case .hiddenRow: "a hidden row"
    case .place: "a damaged place"
    case .missingWords: "missing words"
    case .notCells: "no cells"
    }
  }
}
