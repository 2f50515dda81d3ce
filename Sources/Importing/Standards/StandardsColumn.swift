/// What a column of a table holds.
enum StandardsColumn: Sendable, Hashable {
  case code
  case statement
  /// The statements of one level.
  case level(String)
  /// The level of a row.
  case rowLevel
  /// What the rows belong to.
  case group
  case role(StandardsRole)
  /// Anything else, which is kept with the item under the head of the column.
  case note(String)

  /// Reads the head of a column; nil for words that say nothing of standards.
  init?(heading text: String) {
    if let level = StandardsLevel.named(in: text) {
      self = .level(level)
      return
    }
    // “Objectives” beside a competency are what is learned on the way.
    if let role = StandardsRole(heading: text) {
      self = .role(role)
      return
    }
    switch ColumnRole.named(text) {
    case .code, .identifier: self = .code
    case .statement: self = .statement
    case .level: self = .rowLevel
    default:
      // A topic spans rows in a document; in a spreadsheet it may be the label of each.
      guard ColumnGroups.isAbove(text) || HeadedTable.key(text) == "topic" else { return nil }
      self = .group
    }
  }

  /// What a spreadsheet calls such a column.
  var role: ColumnRole? {
    switch self {
    case .code: .code
    case .statement: .statement
    default: nil
    }
  }
}
