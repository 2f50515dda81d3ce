/// Where something stands in a Word file, in the words of somebody who looks at the page.
package struct WordPlace: Sendable, Hashable {
  /// The text that a paragraph belongs to.
  package enum Story: Sendable, Hashable {
    case body
    case header(Int)
    case footer(Int)
    case footnote(Int)
    case endnote(Int)
    case comment(Int)
  }

  /// A cell on the way, everything counted from 1.
  package struct Cell: Sendable, Hashable {
    package var table: Int
    package var row: Int
    package var column: Int

    package init(table: Int, row: Int, column: Int) {
      self.table = table
      self.row = row
      self.column = column
    }
  }

  /// A step from a story to its paragraphs.
  package enum Step: Sendable, Hashable {
    case cell(Cell)
    case textBox(Int)
  }

  /// The text it belongs to.
  package var story: Story
  /// The cells and text boxes on the way, the outermost first.
  package var steps: [Step]
  // A document holds a place for each cell and paragraph, so they are kept small; 0 is none.
  private var paragraphNumber: UInt32 = 0
  private var tableNumber: UInt32 = 0
  private var rowNumber: UInt32 = 0

  package init(
    story: Story, steps: [Step] = [], paragraph: Int? = nil, table: Int? = nil, row: Int? = nil
  ) {
    self.story = story
    self.steps = steps
    self.paragraph = paragraph
    self.table = table
    self.row = row
  }

  /// The paragraph in there, counted from 1.
  package var paragraph: Int? {
    get { Self.told(paragraphNumber) }
    set { paragraphNumber = Self.stored(newValue) }
  }

  /// The table in there, counted from 1, when the place is a whole table.
  package var table: Int? {
    get { Self.told(tableNumber) }
    set { tableNumber = Self.stored(newValue) }
  }

  /// The row of that table, counted from 1, when the place is a whole row.
  package var row: Int? {
    get { Self.told(rowNumber) }
    set { rowNumber = Self.stored(newValue) }
  }

  private static func told(_ number: UInt32) -> Int? { number == 0 ? nil : Int(number) }

  private static func stored(_ number: Int?) -> UInt32 { UInt32(clamping: number ?? 0) }

  /// The cell that it is in, if any.
  package var cell: Cell? {
    for case .cell(let cell) in steps.reversed() { return cell }
    return nil
  }
}

extension WordPlace: CustomStringConvertible {
  /// Such as "table 2, row 14, column 3" or "header 1, paragraph 1".
  package var description: String {
    var words = story.description ?? ""
    // Every paragraph of a document is asked: appending costs a fraction of joining.
    func add(_ name: String, _ number: Int) {
      if !words.isEmpty { words += ", " }
      words += name
      words += String(number)
    }
    for step in steps {
      switch step {
      case .cell(let cell):
        add("table ", cell.table)
        add("row ", cell.row)
        add("column ", cell.column)
      case .textBox(let number): add("text box ", number)
      }
    }
    if let table { add("table ", table) }
    if let row { add("row ", row) }
    // In a cell people see the cell; its first paragraph goes without saying.
    var isInCell = false
    if case .cell = steps.last { isInCell = true }
    if let paragraph, !(isInCell && paragraph == 1) { add("paragraph ", paragraph) }
    return words.isEmpty ? "the document" : words
  }
}

extension WordPlace.Story {
  fileprivate var description: String? {
    switch self {
    case .body: nil
    case .header(let number): "header \(number)"
    case .footer(let number): "footer \(number)"
    case .footnote(let number): "footnote \(number)"
    case .endnote(let number): "endnote \(number)"
    case .comment(let number): "comment \(number)"
    }
  }
}
