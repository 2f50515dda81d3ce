import Curriculum

/// Reads the blocks of a body or of a cell: paragraphs by the prose reader, tables by their layout.
struct BlockReader {
  private var prose: ProseReader
  private var lastSet: SetTable?

  /// No reading of a table below it counts.
  static let threshold = 0.6

  /// Begins to read; in a cell nothing is known of what stands above.
  init(inCell: Bool = false, under role: SourceRole? = nil) {
    prose = ProseReader(inCell: inCell, under: role)
  }

  /// Reads a cell below the heading of a set.
  mutating func enterSet() {
    prose.section = .set
    prose.setLevel = 0
  }

  /// Goes on with an objective that stands beside the cell.
  mutating func goOn() { prose.open = OpenObjective(isNamed: true) }

  /// Reads blocks in order.
  mutating func read(_ blocks: some Sequence<OutlineBlock>, into draft: inout ProgramDraft) {
    for block in blocks {
      switch block {
      case .passage(let id):
        prose.read(id, into: &draft)
        // A heading or a sentence between two tables ends a set, unless it only says that it goes on.
        if !draft.outline.passages[id].text.lowercased().contains("continued") { lastSet = nil }
      case .table(let table):
        prose.tell(&draft)
        let before = draft.program.objectives.count
        read(table, into: &draft)
        prose.closeObjective(hasRead: draft.program.objectives.count > before, in: draft)
      }
    }
    prose.tell(&draft)
  }

  /// Reads a table as the layout for which most speaks.
  private mutating func read(_ table: OutlineTable, into draft: inout ProgramDraft) {
    var layouts: [any TableLayout] = []
    func add(_ layout: (any TableLayout)?) { if let layout { layouts.append(layout) } }
    add(SetTable(table, in: draft))
    add(CardTable(table, in: draft))
    add(ComponentTable(table, in: draft))
    add(ObjectiveDetailTable(table, in: draft))
    add(ChecklistTable(table, in: draft))
    add(QuestionTable(table, in: draft))
    add(SignatureTable(table, in: draft))
    add(RecordTable(table, in: draft))
    add(FormTable(table, in: draft))
    add(StrandListTable(table, in: draft))
    add(StrandBandTable(table, in: draft))
    if let lastSet { add(SetTable(table, continuing: lastSet, in: draft)) }
    let ranked = layouts.enumerated().map {
      (layout: $1, score: draft.weights.score($1.clues), order: $0)
    }
    .sorted { ($1.score, $0.order) < ($0.score, $1.order) }
    explain(table, ranked.map { ($0.layout, $0.score) }, &draft)
    guard let best = ranked.first, best.score >= Self.threshold else {
      lastSet = nil
      readUnknown(table, into: &draft)
      return
    }
    lastSet = best.layout as? SetTable
    best.layout.read(into: &draft)
  }

  private func explain(
    _ table: OutlineTable, _ ranked: [(layout: any TableLayout, score: Double)],
    _ draft: inout ProgramDraft
  ) {
    let best = ranked.first.flatMap { $0.score >= Self.threshold ? $0 : nil }
    let second = best == nil ? ranked.first : ranked.dropFirst().first
    draft.explanations.append(
      Explanation(
        .table(table.place), meaning: best?.layout.name,
        score: best?.score ?? 0, clues: best?.layout.clues ?? [],
        runnerUp: second.map { .init(meaning: $0.layout.name, score: $0.score) }))
    if let best { draft.explanations += best.layout.explanations(in: draft) }
  }

  /// A table that is no layout may hold others in its cells, or labels with their values.
  private func readUnknown(_ table: OutlineTable, into draft: inout ProgramDraft) {
    let before = draft.program
    for row in table.rows.prefix(Self.most) {
      draft.readWithin(row.cells.filter { mayHoldAnything($0, draft) })
    }
    if draft.program == before, table.columnCount > 1, table.rows.count > 1 {
      draft.unknownTables.append(table)
    }
  }

  /// Whether a cell of a table that nobody understands may hold a table, a label, tags or a line to
  /// sign on: most hold words.
  private func mayHoldAnything(_ cell: OutlineTable.Cell, _ draft: ProgramDraft) -> Bool {
    if draft.context.isSet || !cell.tables.isEmpty { return true }
    return cell.passages.contains { id in
      let passage = draft.outline.passages[id]
      return passage.heading != nil
        || !Signs(in: passage.text).isDisjoint(with: [.colon, .bracket, .line])
    }
  }

  /// A table of so many rows is data and no form.
  private static let most = 200
}

extension ProgramDraft {
  /// Reads the cells of a row, each as a document of its own; a numbered objective in the first is
  /// the one that the others are about.
  mutating func readWithin(_ cells: [OutlineTable.Cell]) {
    var cells = cells.filter { !$0.blocks.isEmpty }
    var opens = false
    if cells.count >= 2, let first = cells.first, first.tables.isEmpty,
      ObjectiveLabel.isNamed(text(first)),
      cells.dropFirst().contains(where: { !$0.tables.isEmpty })
    {
      openObjective()
      addStatement(first.passages, confidence: 0.85)
      opens = true
      cells.removeFirst()
    }
    for cell in cells {
      context.holdsOpenObjective = opens
      readWithin(cell)
    }
    context.holdsOpenObjective = false
  }

  /// Reads what stands in a cell as if it were a document of its own.
  mutating func readWithin(_ cell: OutlineTable.Cell, under role: SourceRole? = nil) {
    var reader = BlockReader(inCell: true, under: role)
    let outside = context
    if context.holdsOpenObjective { reader.goOn() }
    if context.isSet, role == nil { reader.enterSet() }
    reader.read(cell.blocks, into: &self)
    context = outside
  }
}
