import Curriculum

/// A table of the three components: hours, dates and instructors of each strand.
///
/// The strands may be its rows or its columns.
struct ComponentTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "hours, dates and instructors of the strands"
  /// Cells that name a strand or a field.
  private let labels: [(cell: OutlineTable.Cell, of: String)]
  /// Cells with a value of a strand.
  private let values: [(cell: OutlineTable.Cell, field: RoleScore, strand: Strand)]
  private let titles: [Strand: String]

  /// Looks for strands along one side and fields along the other; nil without two of the one and
  /// one of the other.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.columnCount >= 2, table.rows.count >= 2, table.rows.count <= 40 else { return nil }
    let across = Self.read(table, strandsInRows: true, draft)
    guard let found = across ?? Self.read(table, strandsInRows: false, draft) else { return nil }
    self.table = table
    (labels, values, titles) = (found.labels, found.values, found.titles)
    let cells = table.rows.flatMap(\.cells).filter { !$0.blocks.isEmpty }
    let facts = ColumnFacts(values.map(\.cell), atMost: ColumnFacts.sample, in: draft)
    let understood = labels.count + values.count
    clues = [
      Clue(.strands, Double(found.titles.count) / 3, "strands along one side"),
      Clue(
        .coverage, min(1, Double(understood) / Double(max(1, cells.count))),
        "\(understood) of \(cells.count) cells are understood"),
      Clue(.values, 1, "fields of components along the other side"),
      Clue(.times, facts.share(.amount), "hours or days stand in the cells"),
    ]
  }

  private typealias Found = (
    labels: [(cell: OutlineTable.Cell, of: String)],
    values: [(cell: OutlineTable.Cell, field: RoleScore, strand: Strand)], titles: [Strand: String]
  )

  private static func read(
    _ table: OutlineTable, strandsInRows: Bool, _ draft: ProgramDraft
  ) -> Found? {
    // Along the top stand the cells of the first row, along the side the first cells of the rows.
    let top = table.rows[0].cells.filter { $0.column > 0 }
    let side = table.rows.dropFirst().compactMap { row in
      row.cells.first.flatMap { $0.column == 0 ? ($0, row) : nil }
    }
    var found: Found = ([], [], [:])
    func strand(_ cell: OutlineTable.Cell) -> Strand? {
      draft.vocabulary.strand(of: draft.text(cell), atLeast: 0.6)
    }
    func field(_ cell: OutlineTable.Cell) -> RoleScore? {
      draft.vocabulary.role(of: draft.text(cell), among: isField, atLeast: 0.6)
    }
    func add(_ cell: OutlineTable.Cell, _ score: RoleScore?, _ strand: Strand?) {
      guard let score, let strand else { return }
      found.values.append((cell, score, strand))
    }
    let topStrands =
      strandsInRows ? [:] : Dictionary(top.map { ($0.column, strand($0)) }) { one, _ in one }
    let topFields =
      strandsInRows ? Dictionary(top.map { ($0.column, field($0)) }) { one, _ in one } : [:]
    for cell in top {
      if let strand = topStrands[cell.column] ?? nil {
        found.titles[strand] = draft.text(cell)
        found.labels.append((cell, strand.title))
      } else if let score = topFields[cell.column] ?? nil {
        found.labels.append((cell, "column of \(score.role)"))
      }
    }
    for (cell, row) in side {
      let rowStrand = strandsInRows ? strand(cell) : nil
      let rowField = strandsInRows ? nil : field(cell)
      guard rowStrand != nil || rowField != nil else { continue }
      if let rowStrand {
        // Two rows of one strand are outcomes of it, and not its times.
        guard found.titles[rowStrand] == nil else { return nil }
        found.titles[rowStrand] = draft.text(cell)
      }
      found.labels.append((cell, rowStrand?.title ?? "row of \(rowField?.role.description ?? "")"))
      for value in row.cells.dropFirst() {
        add(
          value, rowField ?? topFields[value.column] ?? nil,
          rowStrand ?? topStrands[value.column] ?? nil)
      }
    }
    guard found.titles.count >= 2, !found.values.isEmpty else { return nil }
    if let corner = table.rows[0].cells.first, corner.column == 0,
      draft.vocabulary.role(of: draft.text(corner), atLeast: 0.6) != nil
    {
      found.labels.append((corner, "heading of the table"))
    }
    return found
  }

  private static func isField(_ role: SourceRole) -> Bool {
    ComponentFields.all[role] != nil || role == .instructor
  }

  func read(into draft: inout ProgramDraft) {
    for (cell, label) in labels { draft.label(cell.passages, of: label) }
    for (strand, title) in titles {
      draft.program.components.describe(strand) { $0.title = $0.title ?? title }
    }
    for (cell, field, strand) in values {
      draft.write(
        draft.excerpts(cell.passages), role: field.role, of: strand, confidence: field.score)
    }
  }
}
