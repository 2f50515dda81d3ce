/// Blocks as lines of plain text.
struct PlainText {
  private(set) var text = ""

  /// Adds blocks, a line each.
  mutating func add(_ blocks: [WordBlock]) {
    text.reserveCapacity(text.utf8.count + Self.size(of: blocks))
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        add(paragraph)
        text += "\n"
      case .table(let table):
        for row in table.rows { add(row) }
      }
    }
  }

  /// About how many bytes blocks take: to grow in steps would copy a long text several times.
  private static func size(of blocks: [WordBlock]) -> Int {
    blocks.reduce(0) { size, block in
      switch block {
      case .paragraph(let paragraph): size + paragraph.text.utf8.count + 8
      case .table(let table):
        table.rows.reduce(size) { size, row in
          row.cells.reduce(size) { $0 + self.size(of: $1.blocks) + 1 }
        }
      }
    }
  }

  private mutating func add(_ paragraph: WordParagraph) {
    if let label = paragraph.label, !label.isEmpty {
      text += label
      if !paragraph.text.isEmpty { text += " " }
    }
    text += paragraph.text
  }

  /// Cells stand where the grid has them: a cell that spans columns is followed by their tabs.
  private mutating func add(_ row: WordRow) {
    var column = 0
    for cell in row.cells {
      while column < cell.column {
        text += "\t"
        column += 1
      }
      addInline(cell.blocks)
    }
    text += "\n"
  }

  /// What is inside a cell goes on one line.
  private mutating func addInline(_ blocks: [WordBlock]) {
    var isFirst = true
    for block in blocks {
      if !isFirst { text += " " }
      isFirst = false
      switch block {
      case .paragraph(let paragraph): add(paragraph)
      case .table(let table):
        for row in table.rows {
          for cell in row.cells {
            addInline(cell.blocks)
            text += " "
          }
        }
      }
    }
  }
}
