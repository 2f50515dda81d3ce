import Importing

/// Builds outlines as a test writes them down: rows of cells, paragraphs parted by line breaks.
struct OutlineBuilder {
  private(set) var outline = SourceOutline()
  private var tables = 0
  private var paragraphs = 0

  /// What a cell may be besides words.
  enum Cell: ExpressibleByStringLiteral {
    case words(String)
    case merged(String, rows: Int = 1, columns: Int = 1)
    /// A place that a merged cell covers.
    case covered

    init(stringLiteral value: String) { self = .words(value) }
  }

  mutating func paragraph(
    _ text: String, label: String? = nil, heading: Int? = nil, listLevel: Int? = nil,
    isBold: Bool = false
  ) {
    paragraphs += 1
    let passage = Passage(
      text, label: label, heading: heading, listLevel: listLevel, isBold: isBold,
      place: "paragraph \(paragraphs)")
    outline.blocks.append(.passage(outline.add(passage)))
  }

  mutating func table(_ rows: [[Cell]]) {
    tables += 1
    var built: [OutlineTable.Row] = []
    var width = 0
    for (number, row) in rows.enumerated() {
      var cells: [OutlineTable.Cell] = []
      var column = 0
      for cell in row {
        var (text, rowSpan, columnSpan) = ("", 1, 1)
        switch cell {
        case .words(let words): text = words
        case .merged(let words, let rows, let columns):
          (text, rowSpan, columnSpan) = (words, rows, columns)
        case .covered:
          column += 1
          continue
        }
        let place = "table \(tables), row \(number + 1), column \(column + 1)"
        let blocks = text.split(separator: "\n").map { line in
          OutlineBlock.passage(outline.add(Passage(String(line), place: place)))
        }
        cells.append(
          OutlineTable.Cell(
            column: column, columnSpan: columnSpan, rowSpan: rowSpan, blocks: blocks))
        column += columnSpan
      }
      width = max(width, column)
      built.append(OutlineTable.Row(number: number + 1, isHeader: false, cells: cells))
    }
    outline.blocks.append(
      .table(OutlineTable(columnCount: width, rows: built, place: "table \(tables)")))
  }
}
