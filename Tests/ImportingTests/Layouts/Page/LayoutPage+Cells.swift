import Curriculum

extension LayoutPage {
  /// The cell that heads a column: two paragraphs where the heading is broken in two.
  mutating func headingCell(_ role: HeadingRole, rows: Int = 1, columns: Int = 1) -> LayoutCell {
    let words = hand.heading(role)
    guard words.contains("\n"), hand.oneIn(3) else {
      return LayoutCell(words, rows: rows, columns: columns)
    }
    let lines = words.split(separator: "\n").map { LayoutCell.Line(text: String($0)) }
    return LayoutCell(lines, rows: rows, columns: columns)
  }

  /// The cells that head the columns of the three strands.
  mutating func strandCells(columns: Int = 1) -> ByStrand<LayoutCell> {
    var cells = ByStrand<LayoutCell>(all: "")
    for strand in Strand.allCases { cells[strand] = headingCell(.strand(strand), columns: columns) }
    return cells
  }

  /// The cell of a label and a statement.
  mutating func statementCell(
    _ objective: LaidOutObjective, rows: Int = 1, columns: Int = 1
  ) -> LayoutCell {
    let statement = objective.statement ?? ""
    guard numbersItself, let label = objective.label else {
      return LayoutCell(hand.labelled(objective.label, statement), rows: rows, columns: columns)
    }
    let line = LayoutCell.Line(text: hand.words(statement), label: hand.listLabel(label))
    return LayoutCell([line], rows: rows, columns: columns)
  }

  /// The cell of a label alone: words, or an automatic number of an empty paragraph.
  mutating func labelCell(_ label: String?) -> LayoutCell {
    guard numbersItself, let label else { return LayoutCell(hand.labelCell(label)) }
    return LayoutCell([LayoutCell.Line(text: "", label: hand.listLabel(label))])
  }

  /// The cell of a strand's outcomes, a paragraph or list item each.
  mutating func outcomesCell(_ outcomes: [LaidOutOutcome], rows: Int = 1) -> LayoutCell {
    guard !outcomes.isEmpty else { return LayoutCell(hand.nothing(), rows: rows) }
    let mark = hand.pick([nil, nil, "•", "a", "1"])
    var lines: [LayoutCell.Line] = []
    for (index, outcome) in outcomes.enumerated() {
      lines.append(LayoutCell.Line(text: hand.words(outcome.text), label: Self.mark(mark, index)))
    }
    if hand.noise.contains(.emptyItems), hand.oneIn(2) {
      lines.append(LayoutCell.Line(text: "", label: Self.mark(mark, outcomes.count)))
    }
    return LayoutCell(lines, rows: rows)
  }

  private static func mark(_ first: String?, _ index: Int) -> String? {
    switch first {
    case "a": ["a.", "b.", "c.", "d."][index % 4]
    case "1": "\(index + 1)."
    default: first
    }
  }
}
