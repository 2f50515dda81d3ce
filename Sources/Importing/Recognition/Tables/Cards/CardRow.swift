import Curriculum

/// A row of a table in which each row holds one strand.
struct CardRow {
  /// What the row holds.
  enum Kind {
    /// A cell over the whole width: the next objective, or a heading.
    case band(OutlineTable.Cell)
    /// A label with values behind it.
    case labeled(RoleScore)
    /// More values of the label above.
    case continued(RoleScore)
    /// A row over the strands, with the names of columns or of objectives.
    case header
    /// Nothing that is known.
    case unknown
  }

  var kind: Kind
  var row: OutlineTable.Row
  /// The cell of the label.
  var label: OutlineTable.Cell?
  /// A cell before the label that says of several rows what they are: "What learners will do".
  var lead: OutlineTable.Cell?

  /// The values: all cells behind the label.
  var values: [OutlineTable.Cell] { row.cells.filter { $0.column > label?.column ?? 0 } }

  /// The role of the row, when it has one.
  var score: RoleScore? {
    switch kind {
    case .labeled(let score), .continued(let score): score
    default: nil
    }
  }

  /// The roles that a row may have besides a strand.
  static let roles: Set<SourceRole> = [
    .objective, .number, .unit, .topic, .assessment, .criterion, .activity, .material, .hours,
    .remark, .code,
  ]

  /// Reads the rows of a table.
  static func rows(of table: OutlineTable, in draft: ProgramDraft) -> [CardRow] {
    var rows: [CardRow] = []
    var last: RoleScore?
    var ledUntil = 0
    for (index, row) in table.rows.enumerated() {
      guard let first = row.cells.first else { continue }
      if first.column == 0, first.rowSpan > 1 { ledUntil = index + first.rowSpan }
      if index < ledUntil, let (label, score) = labelBehindLead(row, in: draft) {
        let lead = first.column == 0 ? first : nil
        rows.append(CardRow(kind: .labeled(score), row: row, label: label, lead: lead))
        last = score
      } else if row.cells.count == 1, first.column == 0, first.columnSpan * 2 > table.columnCount {
        rows.append(CardRow(kind: .band(first), row: row, label: nil))
        last = nil
      } else if first.column > 0 {
        rows.append(CardRow(kind: last.map { .continued($0) } ?? .unknown, row: row, label: nil))
      } else if first.blocks.isEmpty, let last {
        rows.append(CardRow(kind: .continued(last), row: row, label: first))
      } else if let score = role(of: draft.text(first), row: index + 1, of: table, in: draft) {
        rows.append(CardRow(kind: .labeled(score), row: row, label: first))
        last = score
      } else {
        rows.append(CardRow(kind: last == nil ? .header : .unknown, row: row, label: first))
        last = nil
      }
    }
    return withLastStrand(rows, in: draft)
  }

  /// The strand in the second column, beside a cell that is several rows high.
  private static func labelBehindLead(
    _ row: OutlineTable.Row, in draft: ProgramDraft
  ) -> (OutlineTable.Cell, RoleScore)? {
    guard let label = row.cell(beginningIn: 1),
      row.cells.contains(where: { $0.column > 1 }),
      let first = row.cells.first, first.column > 0 || first.rowSpan > 1,
      let score = draft.vocabulary.role(
        of: draft.text(label), among: { $0.strand != nil }, atLeast: 0.6)
    else { return nil }
    return (label, score)
  }

  /// Beside two strands a row that is called some training is the third: "Solar training".
  private static func withLastStrand(_ rows: [CardRow], in draft: ProgramDraft) -> [CardRow] {
    let strands = Set(rows.compactMap { $0.score?.role.strand })
    guard strands == [.adultEducation, .workforcePreparation] else { return rows }
    return rows.map { row in
      guard case .unknown = row.kind, let label = row.label else { return row }
      let text = draft.text(label)
      let words = PlainWords(text.prefix(80)).words
      guard words.count <= 6, words.contains(where: { trainingWords.contains($0) }) else {
        return row
      }
      var named = row
      named.kind = .labeled(
        RoleScore(role: SourceRole(.workforceTraining), score: 0.65, synonym: text, range: 0..<0))
      return named
    }
  }

  static let trainingWords: Set<String> = [
    "competency", "skill", "training", "technical", "occupational", "vocational", "trade", "task",
  ]

  private static func role(
    of text: String, row: Int, of table: OutlineTable, in draft: ProgramDraft
  ) -> RoleScore? {
    if let said = draft.overrides.role(ofRow: row, inTable: table.number) {
      return RoleScore(role: said, score: 1, synonym: text, range: 0..<0)
    }
    if text.utf8.count <= 60, ObjectiveLabel.isNamed(text) {
      return RoleScore(role: .objective, score: 0.95, synonym: text, range: 0..<0)
    }
    let accepted = { (role: SourceRole) in role.strand != nil || roles.contains(role) }
    return draft.vocabulary.role(of: text, among: accepted, atLeast: 0.6)
      ?? draft.vocabulary.abbreviatedRoles(of: text, among: accepted).first
  }
}
