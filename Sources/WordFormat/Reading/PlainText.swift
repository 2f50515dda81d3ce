import SafeXML

/// Blocks as lines of plain text.
struct PlainText {
  private(set) var text = ""

  /// Adds blocks, a line each.
  mutating func add(_ blocks: [WordBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): addLine(paragraph)
      case .table(let table):
        for row in table.rows { add(row) }
      }
    }
  }

  /// Adds blocks, a line each, and hands the lines over whenever there are many.
  mutating func add<Failure>(
    _ blocks: [WordBlock], handingOver receive: (borrowing String) throws(Failure) -> Void
  ) throws(Failure) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        addLine(paragraph)
        try handOver(to: receive)
      case .table(let table):
        for row in table.rows {
          add(row)
          try handOver(to: receive)
        }
      }
    }
  }

  /// Adds the name of what follows, after an empty line.
  mutating func addHeading(_ name: String) { text += "\n\(name):\n" }

  private mutating func handOver<Failure>(
    to receive: (borrowing String) throws(Failure) -> Void
  ) throws(Failure) {
    guard text.utf8.count > Self.many else { return }
    try receive(text)
    text.removeAll(keepingCapacity: true)
  }

  private static let many = 64 * 1024

  private mutating func addLine(_ paragraph: WordParagraph) {
    add(paragraph)
    text += "\n"
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

  /// A break or a tab inside a cell would look like the end of a row or a cell.
  private mutating func addOnOneLine(_ paragraph: WordParagraph) {
    let isPlain = paragraph.text.utf8.withContiguousStorageIfAvailable { !$0.holdsControls }
    guard isPlain != true else { return add(paragraph) }
    var line = paragraph
    line.text = String(decoding: paragraph.text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    add(line)
  }

  /// What is inside a cell goes on one line; what is empty leaves no blanks.
  private mutating func addInline(_ blocks: [WordBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        guard !paragraph.text.isEmpty || paragraph.label != nil else { continue }
        addBlank()
        addOnOneLine(paragraph)
      case .table(let table):
        for row in table.rows {
          for cell in row.cells { addInline(cell.blocks) }
        }
      }
    }
  }

  /// A blank, unless the line or the cell begins here.
  private mutating func addBlank() {
    switch text.utf8.last {
    case nil, 0x09, 0x0A, 0x20: return
    default: text += " "
    }
  }
}
