import Curriculum

/// A table that lists things of one kind, one a row: partners, signers, courses, units.
struct RecordTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  private let kind: any RecordKind.Type
  private let columns: [Int: RoleScore]
  private let headerRow: Int

  var name: String { kind.name }

  /// Every kind that is known.
  static let kinds: [any (RecordKind & Sendable).Type] = [
    PartnerRecord.self, SignerRecord.self, ProviderRecord.self, InstructorRecord.self,
    CourseRecord.self, UnitRecord.self, BudgetRecord.self, LaborMarketRecord.self,
    CredentialRecord.self, RequirementRecord.self, ReviewRecord.self, SupportRecord.self,
    AssessmentRecord.self, MaterialRecord.self,
  ]

  /// Finds a header that names such things; nil when no kind has its naming column and another.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.rows.count > 1, table.columnCount > 1,
      let headerRow = table.rows.prefix(3).firstIndex(where: { $0.cells.count > 1 }),
      headerRow + 1 < table.rows.count
    else { return nil }
    let header = table.rows[headerRow].cells
    let roles = header.map { draft.vocabulary.roles(of: draft.text($0)) }
    var best: (kind: any RecordKind.Type, columns: [Int: RoleScore], clues: [Clue], score: Double)?
    for kind in Self.kinds {
      var columns: [Int: RoleScore] = [:]
      for (cell, scores) in zip(header, roles) {
        guard
          let score = scores.first(where: { kind.roles.contains($0.role) && $0.score >= 0.68 }),
          !columns.values.contains(where: { $0.role == score.role })
        else { continue }
        columns[cell.column] = score
      }
      guard let named = columns.values.first(where: { $0.role == kind.roles[0] }),
        columns.values.contains(where: { kind.telling.contains($0.role) })
      else { continue }
      let share = Double(columns.count) / Double(max(1, header.count { !$0.blocks.isEmpty }))
      let clues = [
        Clue(.records, named.score, "“\(named.synonym)” heads a column"),
        Clue(.coverage, share, "\(columns.count) of \(header.count) columns are understood"),
      ]
      let score = draft.weights.score(clues)
      if score > best?.score ?? 0 { best = (kind, columns, clues, score) }
    }
    guard let best else { return nil }
    self.table = table
    self.headerRow = headerRow
    (kind, columns, clues) = (best.kind, best.columns, best.clues)
  }

  func explanations(in draft: ProgramDraft) -> [Explanation] {
    table.rows[headerRow].cells.map { cell in
      let score = columns[cell.column]
      return Explanation(
        .column(cell.column + 1, table: table.number, words: draft.text(cell)),
        meaning: score?.role.description, score: score?.score ?? 0,
        clues: score.map { [Clue(.headerWords, $0.score, "“\($0.synonym)” is a word for it")] }
          ?? [])
    }
  }

  func read(into draft: inout ProgramDraft) {
    for cell in table.rows[headerRow].cells {
      if let score = columns[cell.column] {
        draft.label(cell.passages, of: "column of \(score.role)")
      }
    }
    for row in table.rows[(headerRow + 1)...] {
      var values: [SourceRole: [Excerpt]] = [:]
      var cells: [SourceRole: OutlineTable.Cell] = [:]
      for cell in row.cells {
        guard let role = columns[cell.column]?.role else { continue }
        values[role, default: []] += draft.excerpts(cell.passages)
        cells[role] = cell
      }
      if row.cells.count == 1, table.columnCount > 2 {
        row.cells.first.map { draft.readWithin($0) }
        continue
      }
      var record = Record(values: values, cells: cells, kind: kind.roles[0].description)
      guard record.values.values.contains(where: { !$0.isEmpty }) else { continue }
      kind.add(&record, to: &draft)
    }
  }
}
