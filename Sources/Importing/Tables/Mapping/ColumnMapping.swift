import SheetFormat

/// What the columns of a table are, as Plait proposes it or as a person says.
package struct ColumnMapping: Sendable, Hashable {
  /// What one column is, and why.
  package struct Choice: Sendable, Hashable {
    package var column: Int
    /// Why it was chosen, such as `its heading says so`.
    package var reason: String
  }

  /// The name of the sheet; nil in a file of one table.
  package var sheet: String?
  /// The number of the row with the headings; nil where there is none.
  package var headerRow: Int?
  /// The headings by column, empty where there is none.
  package var headers: [String]
  package var choices: [ColumnRole: Choice]
  package var hierarchy: ItemHierarchy
  /// Why the hierarchy was chosen.
  package var hierarchyReason: String
  /// Whether a person has said what the columns are, or that the proposal is right.
  package var isConfirmed = false

  /// The columns that the mapping uses.
  var used: Set<Int> {
    var used = Set(choices.values.map(\.column))
    if case .depthColumns(let columns) = hierarchy { used.formUnion(columns) }
    return used
  }

  /// A column in words, such as `column C (Statement)`.
  func name(_ column: Int) -> String {
    SourceTable.column(column, column < headers.count ? headers[column] : nil)
  }
}

extension ColumnMapping: CustomStringConvertible {
  /// The mapping as sentences that ``ColumnMapping/applying(_:)`` takes, each with its reason.
  package var description: String {
    var lines: [String] = []
    if let sheet { lines.append("sheet = \(sheet)") }
    lines.append("header = \(headerRow.map { "row \($0)" } ?? "none")")
    for role in ColumnRole.allCases {
      guard let choice = choices[role] else { continue }
      lines.append("\(role.rawValue) = \(name(choice.column)): \(choice.reason)")
    }
    lines.append("hierarchy = \(words): \(hierarchyReason)")
    return lines.joined(separator: "\n") + "\n"
  }

  private var words: String {
    switch hierarchy {
    case .flat: "none"
    case .parentColumn: "parent"
    case .codes: "codes"
    case .indentation(let column): "indentation of column \(CellRange.letters(of: column))"
    case .depthColumns(let columns):
      (columns.count == 1 ? "column " : "columns ")
        + columns.map(CellRange.letters).joined(separator: ", ")
    }
  }
}
