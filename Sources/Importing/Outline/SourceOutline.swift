/// What a document says, without its format: headings, paragraphs and tables in reading order.
package struct SourceOutline: Sendable {
  /// Every paragraph of the document once, in reading order; blocks point into it.
  package var passages: [Passage] = []
  /// The body in reading order.
  package var blocks: [OutlineBlock] = []
  /// What stands beside the body: headers, footers and notes.
  package var beside: [Passage.ID] = []
  /// The paragraphs of each footnote, by its number.
  package var footnotes: [Int: [Passage.ID]] = [:]
  /// The title that the file's properties state.
  package var title: String?
  /// The language that the file states, as BCP 47 has it.
  package var language: String?

  package init() {}

  /// Adds a paragraph and returns its number.
  package mutating func add(_ passage: Passage) -> Passage.ID {
    passages.append(passage)
    return passages.count - 1
  }

  /// The words of a cell in one line.
  package func words(of cell: OutlineTable.Cell) -> String {
    if cell.blocks.count == 1, case .passage(let id) = cell.blocks[0] {
      return passages[id].plainText
    }
    return cell.passages.map { passages[$0].plainText }.joined(separator: " ")
  }

  /// The outline as text: a line a paragraph, indented by depth, with its place.
  package var dump: String {
    var lines: [String] = []
    func draw(_ blocks: [OutlineBlock], _ indent: String) {
      for block in blocks {
        switch block {
        case .passage(let id):
          lines.append(indent + line(passages[id]))
        case .table(let table):
          lines.append("\(indent)table of \(table.columnCount) columns")
          for row in table.rows {
            lines.append("\(indent)  row \(row.number)\(row.isHeader ? " (header)" : "")")
            for cell in row.cells {
              lines.append("\(indent)    cell \(cell.dumpHead)")
              draw(cell.blocks, indent + "      ")
            }
          }
        }
      }
    }
    draw(blocks, "")
    if !beside.isEmpty {
      lines.append("beside the body")
      for id in beside { lines.append("  " + line(passages[id])) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ passage: Passage) -> String {
    var head = passage.heading.map { "heading \($0): " } ?? ""
    if let label = passage.label { head += "[\(label)] " }
    let text = passage.text.split(separator: "\n", omittingEmptySubsequences: false)
    return head + text.joined(separator: " / ")
  }
}
