import Curriculum

/// A table that lists things of one kind, one a row: partners, signers, courses, units.
struct RecordTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  private let kind: any RecordKind.Type
  private let columns: [Int: RoleScore]
  private let header: [OutlineTable.Cell]
  private let bodyStart: Int

  var name: String { kind.name }

  /// Every kind that is known.
  static let kinds: [any (RecordKind & Sendable).Type] = [
    PartnerRecord.self, SignerRecord.self, ProviderRecord.self, InstructorRecord.self,
    CourseRecord.self, UnitRecord.self, BudgetRecord.self, LaborMarketRecord.self,
    CredentialRecord.self, RequirementRecord.self, ReviewRecord.self, SupportRecord.self,
    AssessmentRecord.self, MaterialRecord.self, ApprovalRecord.self,
  ]

  /// Finds a header that names such things; nil when no kind has its naming column and another.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.rows.count > 1, table.columnCount > 1,
      let headerRow = table.rows.prefix(3).firstIndex(where: { $0.cells.count > 1 }),
      headerRow + 1 < table.rows.count
    else { return nil }
    let (header, bodyStart) = Self.header(of: table, at: headerRow)
    guard bodyStart < table.rows.count else { return nil }
    let roles = header.map { Self.roles(of: $0, draft) }
    var best: (kind: any RecordKind.Type, columns: [Int: RoleScore], clues: [Clue], score: Double)?
    for kind in Self.kinds {
      var columns: [Int: RoleScore] = [:]
      for (cell, scores) in zip(header, roles) {
        let taken = Set(columns.values.map(\.role))
        guard
          let score = scores.first(where: {
            kind.roles.contains($0.role) && $0.score >= 0.68 && !taken.contains($0.role)
          })
        else { continue }
        columns[cell.column] = score
      }
      guard
        let named = kind.naming(Set(columns.values.map(\.role)))
          .flatMap({ role in columns.values.first { $0.role == role } })
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
    self.header = header
    self.bodyStart = bodyStart
    (kind, columns, clues) = (best.kind, best.columns, best.clues)
  }

  /// The lowest cell over each column: below "Hours" stand "Lecture" and "Lab".
  private static func header(
    of table: OutlineTable, at row: Int
  ) -> (cells: [OutlineTable.Cell], bodyStart: Int) {
    let top = table.rows[row].cells
    let height = top.map(\.rowSpan).max() ?? 1
    guard height == 2, top.contains(where: { $0.columnSpan > 1 && $0.rowSpan == 1 }),
      row + 1 < table.rows.count
    else { return (top, row + 1) }
    let cells = top.filter { $0.rowSpan == 2 } + table.rows[row + 1].cells
    return (cells.sorted { $0.column < $1.column }, row + 2)
  }

  /// What may head a column; one that names two strands asks which of them it is.
  private static func roles(of cell: OutlineTable.Cell, _ draft: ProgramDraft) -> [RoleScore] {
    let text = draft.text(cell)
    let scores = draft.vocabulary.roles(of: text)
    guard
      Set(scores.compactMap(\.role.strand)).count >= 2
        || draft.strands(namedIn: text.replacing(" or ", with: ",")).count >= 2
    else { return scores }
    return [RoleScore(role: .component, score: 0.9, synonym: text, range: 0..<0)]
  }

  /// Whether a row adds up the rows above it: nothing but amounts stands beside the word.
  private static func isTotal(_ row: OutlineTable.Row, _ draft: ProgramDraft) -> Bool {
    guard let first = row.cells.first else { return false }
    let words = PlainWords(draft.text(first)).words
    return words.count <= 4 && words.contains(where: Record.totals.contains)
      && row.cells.dropFirst().allSatisfy { cell in
        let text = draft.text(cell)
        return !text.contains(where: \.isLetter)
          || HoursReader(text, bareNumberIs: .total)?.understandsAll ?? false
      }
  }

  /// Whether a cell over the whole width names a part of the list, such as `Fall quarter`; a
  /// sentence is a remark.
  private static func isPart(_ cell: OutlineTable.Cell, _ draft: ProgramDraft) -> Bool {
    let text = draft.text(cell)
    return text.split(whereSeparator: \.isWhitespace).count <= 8
      && !(text.last.map { ".!?".contains($0) } ?? false)
  }

  func explanations(in draft: ProgramDraft) -> [Explanation] {
    header.map { cell in
      let score = columns[cell.column]
      return Explanation(
        .column(cell.column + 1, table: table.number, words: draft.text(cell)),
        meaning: score?.role.description, score: score?.score ?? 0,
        clues: score.map { [$0.clue] }
          ?? [])
    }
  }

  func read(into draft: inout ProgramDraft) {
    for cell in header {
      if let score = columns[cell.column] {
        draft.label(cell.passages, of: "column of \(score.role)")
      }
    }
    for row in table.rows[bodyStart...] {
      var values: [SourceRole: [Excerpt]] = [:]
      var cells: [SourceRole: OutlineTable.Cell] = [:]
      for cell in row.cells {
        guard let role = columns[cell.column]?.role else { continue }
        values[role, default: []] += draft.excerpts(cell.passages)
        cells[role] = cell
      }
      if kind.sums, Self.isTotal(row, draft) {
        draft.label(row.cells.flatMap(\.passages), of: "total of \(kind.name)")
        continue
      }
      if row.cells.count == 1, kind.parts, Self.isPart(row.cells[0], draft) {
        draft.label(row.cells[0].passages, of: "part of \(kind.name)")
        continue
      }
      if row.cells.count == 1,
        table.columnCount > 2 || (kind.parts && row.cells[0].columnSpan > 1)
      {
        row.cells.first.map { draft.readWithin($0) }
        continue
      }
      let record = Record(values: values, cells: cells, kind: kind.roles[0].description)
      guard record.values.values.contains(where: { !$0.isEmpty }) else { continue }
      kind.add(record, to: &draft)
    }
  }
}
