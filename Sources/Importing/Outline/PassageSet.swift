/// Some passages of an outline, of which there may be very many.
package struct PassageSet: Sendable {
  /// By number, as far as the last one that is in.
  private var isIn: [Bool] = []

  package init() {}

  /// Takes every passage of some tables.
  init(of tables: [OutlineTable]) {
    for table in tables { insert(table) }
  }

  func contains(_ id: Passage.ID) -> Bool { id < isIn.count && isIn[id] }

  private mutating func insert(_ table: OutlineTable) {
    for row in table.rows {
      for cell in row.cells {
        for block in cell.blocks {
          switch block {
          case .passage(let id): insert(id)
          case .table(let inner): insert(inner)
          }
        }
      }
    }
  }

  private mutating func insert(_ id: Passage.ID) {
    while isIn.count <= id { isIn.append(false) }
    isIn[id] = true
  }
}
