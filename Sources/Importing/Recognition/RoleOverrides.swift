package import Curriculum

/// All that a person said of the columns, rows and headings of a document.
package struct RoleOverrides: Sendable {
  private let all: [RoleOverride]

  package init(_ all: [RoleOverride] = []) { self.all = all }

  /// Whether something is said of a table by its number.
  func names(table: Int) -> Bool { all.contains { $0.table == table } }

  /// What is said of no certain table, said of those of an outline that are likely to be meant.
  ///
  /// Likely is a table that names a strand in its first rows or before them; without one, the
  /// largest that has such a column or row.
  func resolved(in outline: SourceOutline, _ vocabulary: Vocabulary) -> RoleOverrides {
    guard all.contains(where: { $0.table == nil && !$0.isOfWords }) else { return self }
    return RoleOverrides(
      all.flatMap { override -> [RoleOverride] in
        guard override.table == nil, !override.isOfWords else { return [override] }
        let able = outline.tables.filter { $0.number > 0 && override.fits($0) }
        let likely = able.filter { $0.namesStrand(in: outline, vocabulary) }
        let largest = able.max { $0.size < $1.size }
        return (likely.isEmpty ? [largest].compactMap(\.self) : likely).map { table in
          var override = override
          override.table = table.number
          return override
        }
      })
  }

  func use(ofColumn column: Int, inTable table: Int) -> ColumnUse? {
    role(.column(column + 1), table).map { ColumnUse($0) }
  }

  func role(ofRow row: Int, inTable table: Int) -> SourceRole? { role(.row(row), table) }

  private func role(_ target: RoleOverride.Target, _ table: Int) -> SourceRole? {
    all.first { $0.target == target && $0.table == table }?.role
  }

  /// The words in an outline that say the same, by role.
  func words(in outline: SourceOutline) -> [SourceRole: [String]] {
    var words: [SourceRole: [String]] = [:]
    for override in all {
      for text in override.words(in: outline) where words[override.role]?.contains(text) != true {
        words[override.role, default: []].append(text)
      }
    }
    return words
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

extension OutlineTable {
  fileprivate var size: Int { rows.count * columnCount }

  /// Whether a strand is named in the first rows, or before the others.
  fileprivate func namesStrand(in outline: SourceOutline, _ vocabulary: Vocabulary) -> Bool {
    let cells = rows.prefix(3).flatMap(\.cells) + rows.compactMap(\.cells.first).prefix(40)
    return cells.flatMap(\.passages).contains { id in
      vocabulary.strand(of: outline.passages[id].text, atLeast: 0.6) != nil
    }
  }
}
