package import Curriculum

/// All that a person said of the columns, rows and headings of a document.
package struct RoleOverrides: Sendable {
  private let all: [RoleOverride]

  package init(_ all: [RoleOverride] = []) { self.all = all }

  /// Whether something is said of a table by its number.
  func names(table: Int) -> Bool {
    all.contains { override in
      if case .words = override.target { return false }
      return override.table == nil || override.table == table
    }
  }

  func use(ofColumn column: Int, inTable table: Int) -> ColumnUse? {
    role(.column(column + 1), table).map { ColumnUse($0) }
  }

  func role(ofRow row: Int, inTable table: Int) -> SourceRole? { role(.row(row), table) }

  private func role(_ target: RoleOverride.Target, _ table: Int) -> SourceRole? {
    all.first { $0.target == target && ($0.table == nil || $0.table == table) }?.role
  }

  /// A profile that knows the words that a person gave a meaning.
  package func teaching(_ profile: Profile) -> Profile {
    var profile = profile
    for override in all {
      guard case .words(let words) = override.target else { continue }
      for role in profile.words.keys {
        profile.words[role]?.removeAll { PlainWords($0) == PlainWords(words) }
      }
      profile.words[override.role.rawValue, default: []].append("=" + words)
    }
    return profile
  }
}
