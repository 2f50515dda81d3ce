import Curriculum

/// Weighs what speaks for each use of a column in a set of objectives.
struct ColumnScoring {
  let draft: ProgramDraft
  let table: OutlineTable
  let header: TableHeader

  /// No reading below it counts.
  static let threshold = 0.5

  /// The roles that a column may have besides a strand.
  static let roles = CardRow.roles.union([.date])

  /// The cells below the header that begin in a column.
  func body(_ column: Int) -> [OutlineTable.Cell] {
    var cells: [OutlineTable.Cell] = []
    for row in table.rows[header.count...] where cells.count < ColumnFacts.sample {
      if let cell = row.cell(beginningIn: column),
        cell.columnSpan < max(2, table.columnCount)
      {
        cells.append(cell)
      }
    }
    return cells
  }

  /// Every use that a column may have, the likeliest first.
  func readings(of column: Int, _ facts: ColumnFacts) -> [Reading<ColumnUse>] {
    var clues: [ColumnUse: [Clue]] = [:]
    let cells = header.cells[column] ?? []
    let texts = cells.map { draft.text($0) }
    let named = strand(in: texts)
    if let named {
      let use = use(of: named.strand, cells, texts, facts)
      clues[use, default: []].append(
        Clue(.headerWords, named.score, "“\(Self.short(named.words))” stands over it"))
    }
    if let lowest = texts.last, named == nil || named?.index == cells.count - 1 {
      for score in roles(of: lowest) {
        let use = ColumnUse(score.role)
        clues[use, default: []].append(
          Clue(.headerWords, score.score, "“\(Self.short(lowest))” stands over it"))
      }
    }
    for strand in Strand.allCases where facts.codes(of: strand) > 0 {
      let use = facts.isCodes && named == nil ? ColumnUse.codes(strand) : .outcomes(strand)
      guard clues[use] != nil || (facts.codes(of: strand) >= 0.5 && named == nil) else { continue }
      clues[use, default: []].append(
        Clue(.codes, facts.codes(of: strand), "codes of \(strand) stand in it"))
    }
    for use in clues.keys { clues[use]? += cellClues(for: use, column, facts) }
    if let said = draft.overrides.use(ofColumn: column, inTable: table.number) {
      // What a person says leaves no choice; how it is written there stays as it is.
      let use = said.strand.map { facts.isMarks ? .marks($0) : said } ?? said
      clues = [use: (clues[use] ?? []) + [Clue(.override, 1, "you said so")]]
    }
    return clues.map { Reading($0.key, $0.value, by: draft.weights) }
      .sorted { ($1.score, $0.meaning.description) < ($0.score, $1.meaning.description) }
  }

  /// What the cells themselves say for or against a use.
  private func cellClues(
    for use: ColumnUse, _ column: Int, _ facts: ColumnFacts
  ) -> [Clue] {
    var clues: [Clue] = []
    switch use {
    case .outcomes(let strand), .marks(let strand):
      if facts.isMarks { clues.append(Clue(.marks, 1, "check marks stand in it")) }
      if facts.share(.task) > 0 {
        clues.append(Clue(.verbs, facts.share(.task), "its cells begin with verbs"))
      }
      if facts.share(.amount) > 0 {
        clues.append(Clue(.amounts, facts.share(.amount), "numbers stand in it"))
      }
      if let fill = facts.fill, draft.legend[Look(color: fill)] == strand {
        clues.append(Clue(.fill, 1, "its color is that of \(strand)"))
      }
    case .detail(.objective):
      if column == 0 { clues.append(Clue(.position, 1, "it is the first column")) }
      if facts.share(.task, .prose) > 0 {
        clues.append(Clue(.sentences, facts.share(.task, .prose), "sentences stand in it"))
      }
    case .tagged: break
    case .detail(.number), .detail(.unit):
      if column <= 1 { clues.append(Clue(.position, 1, "it stands in front")) }
    case .detail, .codes: break
    }
    return clues
  }

  /// The strand that the cells over a column name: the lowest that names one counts.
  private func strand(
    in texts: [String]
  ) -> (strand: Strand, score: Double, words: String, index: Int)? {
    for (index, text) in texts.enumerated().reversed() {
      let best = roles(of: text).first
      if let strand = best?.role.strand, let best {
        return (strand, best.score, text, index)
      }
      // The lowest cell may name a field of the strand above it, and a strand of its own below.
      if let other = roles(of: text).first(where: { $0.role.strand != nil && $0.score >= 0.6 }),
        let strand = other.role.strand, best.map({ $0.score - other.score < 0.15 }) ?? true
      {
        return (strand, other.score, text, index)
      }
    }
    return nil
  }

  private func roles(of text: String) -> [RoleScore] {
    let accepted = { (role: SourceRole) in role.strand != nil || Self.roles.contains(role) }
    let found = draft.vocabulary.roles(of: text).filter { accepted($0.role) && $0.score >= 0.55 }
    if found.first.map({ $0.score >= 0.75 }) ?? false { return found }
    if text.contains(where: { "#№".contains($0) }),
      !text.contains(where: { $0.isLetter || $0.isNumber })
    {
      return [RoleScore(role: .number, score: 1, synonym: "#", range: 0..<0)]
    }
    let short = draft.vocabulary.abbreviatedRoles(of: text, among: accepted)
    return short.first.map { $0.score > found.first?.score ?? 0 } ?? false ? short : found
  }

  /// Under the name of a strand a column may hold its outcomes, their codes, or marks.
  private func use(
    of strand: Strand, _ cells: [OutlineTable.Cell], _ texts: [String], _ facts: ColumnFacts
  ) -> ColumnUse {
    let lower = texts.count > 1 && cells[0].columnSpan > 1 ? texts.last : nil
    if facts.isMarks { return .marks(strand) }
    guard let lower, let role = roles(of: lower).first, role.score >= 0.7 else {
      return .outcomes(strand)
    }
    switch role.role {
    case .code:
      return facts.share(.task, .phrase, .prose) > 0.5 ? .outcomes(strand) : .codes(strand)
    case .assessment, .criterion, .activity, .material, .hours, .remark, .date:
      return .detail(role.role)
    default: return .outcomes(strand)
    }
  }

  static func short(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(38) + "…"
  }
}
