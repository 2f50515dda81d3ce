import Curriculum
import Reports
import SheetFormat

/// The long form as a sheet that a person can change and give back.
struct LongFormSheet {
  /// The name on its tab, by which it is found again.
  static let name = "Long form"
  /// Room below the last line for lines that a person adds.
  private static let spare = 500

  private let form: LongForm
  private let look: SheetLook

  init(_ form: LongForm, _ look: SheetLook) {
    self.form = form
    self.look = look
  }

  var sheet: Sheet {
    let form = form
    let table = TableSheet(
      name: Self.name, table: "LongForm",
      columns: LongFormColumn.allCases.map { column in
        TableSheet.Column(
          title: column.rawValue, width: Self.width(of: column),
          style: column.isEditable ? look.editable : look.cell,
          isShort: column == .text || column == .itemText || column == .framework)
      }, frozenColumns: 2, footer: form.crosswalk.revision)
    var sheet = table.sheet(look, lines: form.count) { form[$0] }
    sheet.choices = choices
    return sheet
  }

  private var choices: [SheetChoice] {
    LongFormColumn.allCases.enumerated().compactMap { index, column in
      let range = CellRange(rows: 1...(form.count + Self.spare), columns: index...index)
      return switch column {
      case .part:
        SheetChoice(range, hint: "The name of the part in the program. Plait finds the line by it.")
      case .item:
        SheetChoice(range, hint: "Framework and code, such as: ccrs RI.4.3")
      case .strength:
        SheetChoice(
          range, words: Alignment.Strength.allCases.map(\.rawValue),
          hint: "How far the part meets the item.")
      case .level:
        SheetChoice(
          range, words: Alignment.Level.allCases.map(\.rawValue),
          hint: "Where in the learning the item stands. It may stay empty.")
      case .rationale, .evidence, .row, .kind, .text, .framework, .itemText: nil
      }
    }
  }

  private static func width(of column: LongFormColumn) -> Double {
    switch column {
    case .part, .item, .kind: 20
    case .strength: 11
    case .level, .row: 13
    case .rationale, .evidence, .framework: 32
    case .text, .itemText: 60
    }
  }
}
