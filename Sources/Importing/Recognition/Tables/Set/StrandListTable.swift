import Curriculum

/// A table under the heading of one strand: each row an outcome of that strand alone.
struct StrandListTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "a list of one strand, a row each"
  private let strand: Strand
  private let header: TableHeader
  private let textColumn: Int
  private let uses: [Int: SourceRole]

  /// Takes a table that stands under the heading of a strand, or that the heading of its one
  /// column of sentences names a strand.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard let strand = draft.context.strand, table.rows.count >= 2 else { return nil }
    let headers = TableHeader.candidates(of: table)
    guard let header = headers.first else { return nil }
    var uses: [Int: SourceRole] = [:]
    for column in 0..<table.columnCount {
      guard let text = header.lowest(column).map({ draft.text($0) }) else { continue }
      uses[column] =
        draft.vocabulary.role(
          of: text, among: { ColumnScoring.roles.contains($0) }, atLeast: 0.6)?.role
    }
    let facts = (0..<table.columnCount).map { column in
      ColumnFacts(
        table.rows[header.count...].compactMap { $0.cell(beginningIn: column) }, in: draft
      )
    }
    let candidates = facts.indices.filter {
      facts[$0].count > 0 && (uses[$0] == nil || uses[$0] == .objective || uses[$0] == .topic)
    }
    guard let textColumn = candidates.max(by: { facts[$0].words < facts[$1].words }) else {
      return nil
    }
    self.table = table
    self.strand = strand
    self.header = header
    self.textColumn = textColumn
    self.uses = uses
    let alike = facts[textColumn].share(.task, .codes, .phrase)
    clues = [
      Clue(.context, 1, "it stands under the heading of \(strand)"),
      Clue(.outcomes, alike, "the cells read like outcomes"),
      Clue(.coverage, 0.8, "its longest column holds them"),
      Clue(.principles, facts[textColumn].share(.question) * 2, "its cells ask questions"),
      Clue(.amounts, facts[textColumn].share(.amount), "numbers stand in the cells"),
    ]
  }

  func read(into draft: inout ProgramDraft) {
    for (index, row) in table.rows.enumerated() {
      // A list without a header begins with its first outcome.
      if index < header.count, draft.labelHeader(row) || !holdsTask(row, draft) { continue }
      draft.addListed(row, textColumn, uses: uses, strand: strand)
    }
  }

  /// Whether a row that stands where a header would is an outcome like those below it.
  private func holdsTask(_ row: OutlineTable.Row, _ draft: ProgramDraft) -> Bool {
    row.cells.contains {
      $0.column == textColumn && CellKind(draft.text($0), draft) == .task
    }
  }
}
