import Curriculum

/// The columns of a table as those of a set of objectives.
struct SetColumns {
  let header: TableHeader
  /// What each column holds, where it holds anything of a set.
  private(set) var uses: [Int: Reading<ColumnUse>] = [:]
  /// What each column would hold otherwise.
  private(set) var runnersUp: [Int: Reading<ColumnUse>] = [:]
  private(set) var facts: [Int: ColumnFacts] = [:]

  /// Reads the header; nil when fewer than two strands are named over the columns.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.columnCount >= 2 else { return nil }
    let named = Self.header(of: table, in: draft)
    let tagged = named == nil ? TaggedCells.columns(of: table, in: draft) : [:]
    guard let header = named ?? (tagged.isEmpty ? nil : TableHeader.candidates(of: table).first)
    else { return nil }
    self.header = header
    if !tagged.isEmpty { taggedStrands = tagged.values.reduce(into: []) { $0.formUnion($1) } }
    let scoring = ColumnScoring(draft: draft, table: table, header: header)
    for column in 0..<table.columnCount {
      let found = ColumnFacts(scoring.body(column), in: draft)
      facts[column] = found
      let readings = scoring.readings(of: column, found)
      if let best = readings.first, best.score >= ColumnScoring.threshold { uses[column] = best }
      runnersUp[column] = uses[column] == nil ? readings.first : readings.dropFirst().first
      if let strands = tagged[column] {
        let names = Strand.allCases.filter(strands.contains).map(\.title).joined(separator: ", ")
        uses[column] = Reading(
          .tagged, [Clue(.headerWords, 1, "its cells name \(names)")], by: draft.weights)
      }
    }
    assignCodes(by: draft.weights)
    assignLeftOvers(scoring, columnCount: table.columnCount)
  }

  /// Takes the columns of a table before, for one that goes on without a header.
  init(continuing other: SetColumns, in table: OutlineTable) {
    header = TableHeader(of: table, bands: 0, count: 0)
    uses = other.uses
    facts = other.facts
  }

  /// The strands that cells of one column name.
  private var taggedStrands: Set<Strand> = []

  /// The strands that have a column, or a name in the cells of one.
  var strands: Set<Strand> { Set(uses.values.compactMap(\.meaning.strand)).union(taggedStrands) }

  /// The first column of a use.
  func column(_ use: ColumnUse) -> Int? {
    uses.filter { $0.value.meaning == use }.keys.min()
  }

  /// The use of a cell: of the first of its columns that has one.
  func use(of cell: OutlineTable.Cell) -> Reading<ColumnUse>? {
    cell.columns.lazy.compactMap { uses[$0] }.first
  }

  // MARK: The header

  private static func header(of table: OutlineTable, in draft: ProgramDraft) -> TableHeader? {
    let candidates = TableHeader.candidates(of: table)
    var best: (header: TableHeader, strands: Int)?
    for header in candidates {
      var strands: Set<Strand> = []
      for cells in header.cells.values {
        guard let text = cells.last.map({ draft.text($0) }),
          text.utf8.count <= Vocabulary.longestLabel
        else { continue }
        for cell in cells {
          if let strand = draft.vocabulary.strand(named: draft.text(cell)) {
            strands.insert(strand)
          }
        }
      }
      if strands.count > best?.strands ?? 0 { best = (header, strands.count) }
    }
    let isSaid = draft.overrides.names(table: table.number)
    guard let best, best.strands >= 2 || isSaid else { return isSaid ? candidates.first : nil }
    return extended(best.header, of: table, in: draft)
  }

  /// Takes the rows below that still belong to the header: the parts of columns that a cell above
  /// lies over, and rows that the document marks as header.
  private static func extended(
    _ header: TableHeader, of table: OutlineTable, in draft: ProgramDraft
  ) -> TableHeader {
    var header = header
    // Where a whole table is marked as header, to repeat it, the mark says nothing.
    let marksHeader =
      table.rows.prefix(TableHeader.most + 1).count(where: \.isHeader) <= TableHeader.most
    while header.count < table.rows.count - 1 {
      let row = table.rows[header.count]
      let above = table.rows[header.count - 1].cells
      let wide = above.filter { $0.columnSpan > 1 && $0.columnSpan < table.columnCount }
      let parts = row.cells.filter { cell in
        wide.contains { $0.columns.contains(cell.column) && $0.columnSpan > cell.columnSpan }
      }
      let isParts =
        !parts.isEmpty && parts.count * 2 >= row.cells.count
        && row.cells.allSatisfy { draft.text($0).split(separator: " ").count <= 8 }
        && !row.cells.contains { CheckMark.cell(draft.text($0)) != nil }
      guard isParts || (marksHeader && row.isHeader && row.cells.count > 1) else { break }
      header = TableHeader(of: table, bands: header.bandCount, count: header.count + 1)
    }
    return header
  }

  // MARK: What no word names

  /// Of two columns of one strand the one with nothing but codes holds those of the other.
  private mutating func assignCodes(by weights: ClueWeights) {
    for (column, reading) in uses.sorted(by: { $0.key < $1.key }) {
      let isCodes = facts[column]?.isCodes ?? false
      switch reading.meaning {
      case .outcomes(let strand) where isCodes:
        let hasOther = uses.contains {
          $0.key != column && $0.value.meaning == .outcomes(strand)
            && !(facts[$0.key]?.isCodes ?? false)
        }
        if hasOther { uses[column]?.meaning = .codes(strand) }
      case .detail(.code):
        let byCodes = Strand.allCases.max { one, other in
          facts[column]?.codes(of: one) ?? 0 < facts[column]?.codes(of: other) ?? 0
        }.flatMap { facts[column]?.codes(of: $0) ?? 0 > 0 ? $0 : nil }
        let left = uses.filter { $0.key < column }.max { $0.key < $1.key }?.value.meaning.strand
        guard let strand = byCodes ?? left else { continue }
        let isFirst = self.column(.outcomes(strand)) == nil
        uses[column]?.meaning = isFirst ? .outcomes(strand) : .codes(strand)
      case .codes(let strand) where self.column(.outcomes(strand)) == nil:
        uses[column]?.meaning = .outcomes(strand)
      default: continue
      }
    }
  }

  /// Gives a column that no word named the use that is missing.
  private mutating func assignLeftOvers(_ scoring: ColumnScoring, columnCount: Int) {
    let free = (0..<columnCount).filter { uses[$0] == nil && (facts[$0]?.count ?? 0) > 0 }
    let weights = scoring.draft.weights
    func give(_ use: ColumnUse, _ column: Int, _ why: String) {
      uses[column] = Reading(use, [Clue(.elimination, 1, why)], by: weights)
    }
    if let missing = Strand.allCases.first(where: { !strands.contains($0) }), strands.count == 2,
      let column = free.first(where: { isLike(missing, $0, scoring) })
    {
      for other in free where other == column || isUnderOneCell(other, column) {
        give(
          facts[other]?.isMarks ?? false ? .marks(missing) : .outcomes(missing), other,
          "\(missing) is the strand that is missing")
      }
    }
    let objectives = uses.filter { $0.value.meaning == .detail(.objective) }.keys.sorted()
    let units = uses.filter { $0.value.meaning == .detail(.unit) }.keys
    if objectives.isEmpty, units.count == 2,
      let column = units.sorted().first(where: { (facts[$0]?.share(.task) ?? 0) > 0.5 })
    {
      give(.detail(.objective), column, "its cells begin with verbs, and units stand beside it")
    } else if objectives.isEmpty, strands.count >= 2,
      let column = free.first(where: {
        uses[$0] == nil && (facts[$0]?.share(.task, .prose) ?? 0) > 0.5
      })
    {
      give(.detail(.objective), column, "sentences stand beside the strands")
    } else if objectives.count == 2, column(.detail(.number)) == nil {
      let lengths = objectives.map { facts[$0]?.words ?? 0 }
      let shorter = lengths[0] < lengths[1] ? 0 : 1
      if lengths[shorter] <= 2 {
        give(
          .detail(.number), objectives[shorter], "it is the shorter of two columns of objectives")
      }
    }
  }

  /// Whether a cell of the header lies over two columns.
  private func isUnderOneCell(_ one: Int, _ other: Int) -> Bool {
    (header.cells[one] ?? []).contains { $0.columns.contains(other) }
  }

  /// Whether a heading without a known word may still head the strand that is missing.
  private func isLike(_ strand: Strand, _ column: Int, _ scoring: ColumnScoring) -> Bool {
    guard strand == .workforceTraining, let facts = facts[column],
      facts.share(.task, .phrase, .prose) > 0.5 || facts.isMarks
    else { return false }
    let heading = (header.cells[column] ?? []).map { scoring.draft.text($0) }.joined(separator: " ")
    let words = PlainWords(heading).words
    return words.contains { CardRow.trainingWords.contains($0) }
      || (self.column(.detail(.objective)) != nil && facts.share(.task) > 0.5)
  }
}
