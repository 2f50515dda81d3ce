import Reports

/// Markdown in which no text can become markup.
struct MarkdownWriter {
  private(set) var text = ""

  mutating func heading(_ words: String, level: Int) {
    text += "\(String(repeating: "#", count: min(level, 6))) \(Self.escaped(words))\n\n"
  }

  mutating func paragraph(_ line: ReportLine) { text += Self.markdown(line) + "\n\n" }

  mutating func facts(_ facts: [ReportFact]) {
    for fact in facts { text += "- **\(Self.escaped(fact.label)):** \(Self.escaped(fact.text))\n" }
    if !facts.isEmpty { text += "\n" }
  }

  mutating func write(_ block: ReportBlock) {
    switch block {
    case .paragraph(let line): paragraph(line)
    case .list(let lines, let isOrdered):
      for (index, line) in lines.enumerated() {
        text += "\(isOrdered ? "\(index + 1)." : "-") \(Self.markdown(line))\n"
      }
      text += "\n"
    case .facts(let facts): self.facts(facts)
    case .table(let table): write(table)
    case .picture(let picture):
      paragraph(ReportLine(picture.description, lead: "Picture: \(picture.title)."))
    }
  }

  private mutating func write(_ table: ReportTable) {
    paragraph(ReportLine(table.caption, tone: .strong))
    row(table.columns.map { Self.escaped($0.title) })
    row(
      table.columns.map { column in
        switch column.role {
        case .mark: ":-:"
        case .number: "--:"
        case .rowHeader, .text, .blank: "---"
        }
      })
    for cells in table.rows.map(\.cells) { row(cells.map(Self.markdown)) }
    text += "\n"
  }

  private mutating func row(_ cells: [String]) { text += "| \(cells.joined(separator: " | ")) |\n" }

  private static func markdown(_ cell: ReportCell) -> String {
    let mark = cell.mark.map { [escaped($0.text)] } ?? []
    return (mark + cell.lines.map(markdown)).joined(separator: "<br>")
  }

  private static func markdown(_ line: ReportLine) -> String {
    let lead = line.lead.map { "**\(escaped($0))** " } ?? ""
    let words = escaped(line.text)
    return switch line.tone {
    case .plain: lead + words
    case .strong: words.isEmpty ? lead : "\(lead)**\(words)**"
    case .quiet: words.isEmpty ? lead : "\(lead)*\(words)*"
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": escaped.append(" ")
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "$":
        escaped.append("\\")
        escaped.append(scalar)
      default:
        if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) { escaped.append(scalar) }
      }
    }
    // A list or a heading begins with these; in the middle of a line they are plain signs.
    if let first = escaped.first, "-+=".unicodeScalars.contains(first) {
      escaped.insert("\\", at: escaped.startIndex)
    }
    return String(escaped)
  }
}
