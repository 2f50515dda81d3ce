/// The cells of all tables of a part by numbers.
struct FormCells {
  private let outline: FormOutline
  /// Of each table, row and cell its number, counted from 0 in what is around it.
  private var numbers: [Int: Int] = [:]

  init(of outline: FormOutline) {
    self.outline = outline
    var tables = 0
    var inside: [Int: Int] = [:]
    for (index, node) in outline.nodes.enumerated() {
      switch node.element {
      case .table:
        numbers[index] = tables
        tables += 1
      case .row, .cell:
        let wanted: FormElement = node.element == .row ? .table : .row
        guard let around = outline.ancestor(of: index, where: { $0 == wanted }) else { continue }
        numbers[index] = inside[around, default: 0]
        inside[around, default: 0] += 1
      default: continue
      }
    }
  }

  /// The innermost cell that a paragraph is in.
  subscript(paragraph: Int) -> FormCell? {
    guard let cell = outline.ancestor(of: paragraph, where: { $0 == .cell || $0.isStory }),
      let row = outline.ancestor(of: cell, where: { $0 == .row }),
      let table = outline.ancestor(of: row, where: { $0 == .table }),
      let column = numbers[cell], let line = numbers[row], let number = numbers[table]
    else { return nil }
    return FormCell(table: number, row: line, column: column)
  }
}
