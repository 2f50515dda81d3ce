import Curriculum

/// Reads a table of the three components: a strand a row, hours, dates and instructors beside it.
struct ComponentTableReader {
  let table: OutlineTable
  private let columns: [Int: RoleScore]
  private let strands: [Int: Strand]

  /// Finds strands in the first column and times in the header; nil without two of the one and
  /// one of the other.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard let header = table.rows.first, table.columnCount >= 2 else { return nil }
    var columns: [Int: RoleScore] = [:]
    for cell in header.cells where cell.column > 0 {
      guard
        let score = draft.vocabulary.role(
          of: draft.text(cell), among: Self.isColumnRole, atLeast: 0.6)
      else { continue }
      columns[cell.column] = score
    }
    var strands: [Int: Strand] = [:]
    for (index, row) in table.rows.enumerated().dropFirst() {
      guard let cell = row.cells.first, cell.column == 0 else { continue }
      strands[index] = draft.vocabulary.strand(of: draft.text(cell), atLeast: 0.6)
    }
    guard !columns.isEmpty, Set(strands.values).count >= 2 else { return nil }
    self.table = table
    self.columns = columns
    self.strands = strands
  }

  private static func isColumnRole(_ role: SourceRole) -> Bool {
    ComponentFields.all[role] != nil || role.rawValue == "instructor"
  }

  /// Writes each cell into the component of its row.
  func read(into draft: inout ProgramDraft) {
    for cell in table.rows[0].cells {
      if let role = columns[cell.column]?.role {
        draft.label(cell.passages, of: "column of \(role)")
      } else if draft.vocabulary.role(
        of: draft.text(cell), among: { $0 == .component }, atLeast: 0.6)
        != nil
      {
        draft.label(cell.passages, of: "column of components")
      }
    }
    for (index, strand) in strands.sorted(by: { $0.key < $1.key }) {
      let cells = table.rows[index].cells
      guard let first = cells.first else { continue }
      draft.label(first.passages, of: strand.title)
      let title = draft.text(first)
      draft.program.components.describe(strand) { component in
        component.title = component.title ?? title
      }
      for cell in cells.dropFirst() {
        guard let column = columns[cell.column] else { continue }
        draft.write(
          draft.excerpts(cell.passages), role: column.role, of: strand, confidence: column.score)
      }
    }
  }
}
