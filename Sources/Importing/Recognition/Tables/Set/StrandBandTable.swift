import Curriculum

/// A table whose bands name the strands: below each stand outcomes of that strand, a row each.
struct StrandBandTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "lists of the strands, one below the other"
  private let bands: [Int: Strand]
  private let uses: [Int: SourceRole]
  private let textColumn: Int
  private let headerCount: Int

  /// Looks for rows of one cell that name different strands; nil without two.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.columnCount >= 2, table.rows.count >= 4 else { return nil }
    let bands = Self.bands(of: table, draft)
    guard Set(bands.values).count >= 2, let first = bands.keys.min() else { return nil }
    var uses: [Int: SourceRole] = [:]
    for cell in table.rows.prefix(first).flatMap(\.cells) where cell.columnSpan == 1 {
      let text = draft.text(cell)
      uses[cell.column] =
        text.contains("#") && !text.contains(where: \.isLetter)
        ? .number
        : draft.vocabulary.role(
          of: text, among: { ColumnScoring.roles.contains($0) }, atLeast: 0.6)?.role
    }
    let body = table.rows.enumerated().filter { $0.offset > first && bands[$0.offset] == nil }.map(
      \.element)
    let facts = (0..<table.columnCount).map { column in
      ColumnFacts(body.compactMap { $0.cell(beginningIn: column) }, in: draft)
    }
    let text = facts.indices.filter {
      ![.number, .code, .assessment, .hours].contains(uses[$0]) && facts[$0].count > 0
    }
    .max { facts[$0].words < facts[$1].words }
    guard let text else { return nil }
    self.table = table
    self.bands = bands
    self.uses = uses
    textColumn = text
    headerCount = first
    clues = [
      Clue(.strands, Double(Set(bands.values).count) / 3, "bands name the strands"),
      Clue(.coverage, 1, "its rows stand below the bands"),
      Clue(.outcomes, facts[text].share(.task, .codes, .phrase), "the cells read like outcomes"),
      Clue(.amounts, facts[text].share(.amount), "numbers stand in the cells"),
      Clue(.principles, facts[text].share(.question), "its cells ask questions"),
    ]
  }

  /// The rows of one cell that names a strand; a table without one among its first rows has
  /// none.
  private static func bands(of table: OutlineTable, _ draft: ProgramDraft) -> [Int: Strand] {
    var bands: [Int: Strand] = [:]
    for (index, row) in table.rows.enumerated() {
      if index == sample, bands.isEmpty { break }
      let filled = row.cells.filter { !$0.blocks.isEmpty }
      guard filled.count == 1, row.cells.count == 1 || filled[0].column == 0,
        let strand = draft.vocabulary.strand(of: draft.text(filled[0]), atLeast: 0.6)
      else { continue }
      bands[index] = strand
    }
    return bands
  }

  /// So many rows tell whether a table has bands.
  private static let sample = 200

  func read(into draft: inout ProgramDraft) {
    for row in table.rows.prefix(headerCount) { draft.labelHeader(row) }
    var strand: Strand?
    for (index, row) in table.rows.enumerated().dropFirst(headerCount) {
      if let named = bands[index] {
        strand = named
        for cell in row.cells { draft.label(cell.passages, of: "list of \(named)") }
        continue
      }
      if let strand { draft.addListed(row, textColumn, uses: uses, strand: strand) }
    }
  }
}

extension ProgramDraft {
  /// Reads a row of a list of one strand, where it has an outcome: its number, its codes.
  mutating func addListed(
    _ row: OutlineTable.Row, _ textColumn: Int, uses: [Int: SourceRole], strand: Strand
  ) {
    guard let cell = row.cell(beginningIn: textColumn), !cell.blocks.isEmpty else { return }
    openObjective(inListOf: strand)
    let range = addOutcomes(cell.passages, strand: strand, confidence: 0.8)
    for other in row.cells where other.column != textColumn {
      let text = text(other)
      if uses[other.column] == .code || isOnlyItems(text) {
        addCodes(other.passages, strand: strand, to: range, confidence: 0.8)
      } else if let role = uses[other.column] {
        addDetail(other.passages, role: role, confidence: 0.8)
      } else if text.count <= 8, text.contains(where: \.isNumber) {
        addDetail(other.passages, role: .number, confidence: 0.7)
      }
    }
  }
}
