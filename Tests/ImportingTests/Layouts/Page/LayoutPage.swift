import Curriculum
import Importing

/// A page on which a layout is drawn, with the hand that writes on it.
struct LayoutPage {
  private(set) var outline = SourceOutline()
  var hand: NoisyHand
  /// Whether labels in tables are automatic numbers, which are no part of the text.
  let numbersItself: Bool
  private var tables = 0
  private var paragraphs = 0

  init(_ hand: NoisyHand) {
    var hand = hand
    numbersItself = hand.oneIn(4)
    self.hand = hand
  }

  /// Adds a paragraph; a line break in the text stays within it.
  ///
  /// One without a word or number is left out, as in the outline of a Word file.
  mutating func paragraph(
    _ text: String, label: String? = nil, heading: Int? = nil, listLevel: Int? = nil,
    isBold: Bool = false
  ) {
    paragraphs += 1
    guard Self.says(text, label) else { return }
    let passage = Passage(
      text, label: label, heading: heading, listLevel: listLevel, isBold: isBold,
      place: "paragraph \(paragraphs)")
    outline.blocks.append(.passage(outline.add(passage)))
  }

  /// Adds a heading, with a style or only in bold.
  mutating func heading(_ text: String, level: Int = 1) {
    if hand.oneIn(4) {
      paragraph(text, isBold: true)
    } else {
      paragraph(text, heading: level)
    }
  }

  /// Adds what the form says to whoever fills it in.
  mutating func strayNote() {
    guard hand.noise.contains(.strayNotes) else { return }
    paragraph(hand.pick(Self.notes))
  }

  /// The same as the first row of a table.
  mutating func noteRow(columns: Int) -> [[LayoutCell]] {
    guard hand.noise.contains(.strayNotes), hand.oneIn(2) else { return [] }
    return [[LayoutCell(hand.pick(Self.notes), columns: columns)]]
  }

  /// Adds a table; rows list the places from left to right, a merged cell once a row.
  mutating func table(_ rows: [[LayoutCell]], headers: Int = 0) {
    tables += 1
    var built: [OutlineTable.Row] = []
    var width = 0
    let marksHeaders = hand.oneIn(2)
    for (number, row) in rows.enumerated() {
      var cells: [OutlineTable.Cell] = []
      var column = 0
      for cell in row {
        defer { column += cell.columns }
        guard !cell.isCovered else { continue }
        let place = "table \(tables), row \(number + 1), column \(column + 1)"
        let lines = cell.lines.filter { Self.says($0.text, $0.label) }
        let blocks = lines.map { line in
          OutlineBlock.passage(outline.add(Passage(line.text, label: line.label, place: place)))
        }
        cells.append(
          OutlineTable.Cell(
            column: column, columnSpan: cell.columns, rowSpan: cell.rows, blocks: blocks))
      }
      width = max(width, column)
      let isHeader = marksHeaders && number < headers
      built.append(OutlineTable.Row(number: number + 1, isHeader: isHeader, cells: cells))
    }
    outline.blocks.append(
      .table(OutlineTable(columnCount: width, rows: built, place: "table \(tables)")))
  }

  private static func says(_ text: String, _ label: String?) -> Bool {
    text.contains { !$0.isWhitespace } || label?.contains { $0.isLetter || $0.isNumber } ?? false
  }

  private static let notes = [
    "Note: use one row for each objective.",
    "Instructions: fill in every part that applies, and leave the others empty.",
    "Note: draft for the committee; codes will be checked by the coordinator.",
  ]
}
