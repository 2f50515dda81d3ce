import WordFormat

/// A table of a finished document: its rows with the paragraphs of each cell.
struct LearnedTable {
  /// A cell that is not empty.
  struct Cell {
    var column: Int
    /// The places of its paragraphs in the document.
    var paragraphs: [Int]
  }

  /// A row that is not empty.
  struct Row {
    var number: Int
    var cells: [Cell]
    var paragraphs: [Int] { cells.flatMap(\.paragraphs) }
  }

  var rows: [Row] = []
  private let texts: [String]
  private let name: String

  /// The tables in the order of the document.
  static func all(in paragraphs: [FormParagraph]) -> [LearnedTable] {
    let texts = paragraphs.map(\.text)
    var tables: [LearnedTable] = []
    var last: (part: String, table: Int)?
    for (index, paragraph) in paragraphs.enumerated() {
      guard let cell = paragraph.cell else {
        last = nil
        continue
      }
      let key = (paragraph.place.part, cell.table)
      if last.map({ $0 != key }) ?? true {
        tables.append(LearnedTable(texts: texts, name: paragraph.place.description))
        last = key
      }
      tables[tables.count - 1].add(index, cell)
    }
    return tables
  }

  private init(texts: [String], name: String) {
    self.texts = texts
    self.name = name
  }

  private mutating func add(_ paragraph: Int, _ cell: FormCell) {
    if rows.last?.number != cell.row { rows.append(Row(number: cell.row, cells: [])) }
    let row = rows.count - 1
    if rows[row].cells.last?.column == cell.column {
      rows[row].cells[rows[row].cells.count - 1].paragraphs.append(paragraph)
    } else {
      rows[row].cells.append(Cell(column: cell.column, paragraphs: [paragraph]))
    }
  }

  /// The paragraphs of a cell; none where it is empty.
  func texts(row: Int, column: Int) -> [String] {
    rows[row].cells.first { $0.column == column }?.paragraphs.map { texts[$0] } ?? []
  }

  /// Where a row stands, in words.
  func place(row: Int) -> String {
    let table = name.split(separator: ",").first.map(String.init) ?? name
    return "\(table), row \(rows[row].number + 1)"
  }
}
