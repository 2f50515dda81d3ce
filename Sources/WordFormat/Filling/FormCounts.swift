/// How much a stretch of a part holds of what is limited.
struct FormCounts: Sendable {
  var tables = 0
  var rows = 0
  var cells = 0
  var paragraphs = 0

  mutating func add(_ element: FormElement) {
    switch element {
    case .table: tables += 1
    case .row: rows += 1
    case .cell: cells += 1
    case .paragraph: paragraphs += 1
    default: break
    }
  }

  mutating func add(_ other: FormCounts) {
    tables += other.tables
    rows += other.rows
    cells += other.cells
    paragraphs += other.paragraphs
  }

  /// What there is more of than the limits allow.
  func excess(over limits: WordLimits) -> (what: WordReadingError.Countable, limit: Int)? {
    if tables > limits.tables { return (.tables, limits.tables) }
    if rows > limits.rows { return (.rows, limits.rows) }
    if cells > limits.cells { return (.cells, limits.cells) }
    if paragraphs > limits.paragraphs { return (.paragraphs, limits.paragraphs) }
    return nil
  }
}
