import Checking

/// What the cells of a table say with the label beside or above them: `Total hours: 300`.
///
/// Only short cells of one line count: what is longer is no label and no figure.
struct LabeledCells {
  /// The labels with their values, a line each, at the places of the values.
  private(set) var lines: [DocumentLine] = []
  private var above: [DocumentLine?] = []

  private static let mostLetters = 100

  /// Takes what was found in another table.
  mutating func add(_ other: LabeledCells) { lines += other.lines }

  /// Takes the next row: the lines of its cells, from left to right.
  mutating func add(row cells: [[DocumentLine]]) {
    let short = cells.map { cell -> DocumentLine? in
      guard cell.count == 1, cell[0].text.utf8.count <= Self.mostLetters else { return nil }
      return cell[0]
    }
    for (column, value) in short.enumerated() {
      let labels = [
        column > 0 ? short[column - 1] : nil, above.indices.contains(column) ? above[column] : nil,
      ]
      for label in labels {
        guard let label, let value, !label.text.contains(where: \.isNumber) else { continue }
        let name = label.text.last == ":" ? String(label.text.dropLast()) : label.text
        lines.append(DocumentLine("\(name): \(value.text)", at: value.place))
      }
    }
    above = short
  }
}
