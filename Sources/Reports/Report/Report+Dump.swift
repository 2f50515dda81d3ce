import Curriculum

extension Report {
  /// A drawing of the report as text: what golden files hold.
  public var dump: String {
    var lines = ["\(kind.rawValue): \(title)"]
    if let subtitle { lines.append("subtitle: \(subtitle)") }
    lines.append("language: \(language)\(isLandscape ? ", landscape" : "")")
    lines += facts.map { "\($0.label): \($0.text)" }
    for section in sections {
      lines.append("")
      lines.append("\(String(repeating: "#", count: section.level)) \(section.heading)")
      for block in section.blocks { lines += Self.lines(of: block) }
    }
    lines += ["", "revision: \(revision)", ""]
    return lines.joined(separator: "\n")
  }

  private static func lines(of block: ReportBlock) -> [String] {
    switch block {
    case .paragraph(let line): [drawn(line)]
    case .list(let items, let isOrdered):
      items.enumerated().map { "\(isOrdered ? "\($0 + 1)." : "-") \(drawn($1))" }
    case .facts(let facts): facts.map { "\($0.label): \($0.text)" }
    case .table(let table): lines(of: table)
    case .picture(let picture): ["[picture] \(picture.title)"]
    }
  }

  private static func lines(of table: ReportTable) -> [String] {
    var lines = ["[table] \(table.caption)"]
    for column in table.columns {
      var line = "  column \(column.title) (\(column.role.rawValue), \(column.weight)"
      if let strand = column.strand { line += ", \(strand.title)" }
      if let group = column.group { line += ", group \(group)" }
      line += ")"
      if let detail = column.detail { line += " = \(detail)" }
      lines.append(line)
    }
    for row in table.rows {
      lines.append("  \(row.isTotal ? "total" : "row")")
      for (column, cell) in zip(table.columns, row.cells) where !cell.isEmpty {
        lines.append("    \(column.title): \(drawn(cell))")
      }
    }
    return lines
  }

  private static func drawn(_ cell: ReportCell) -> String {
    let mark = cell.mark.map { ["<\($0.text)>"] } ?? []
    return (mark + cell.lines.map(drawn)).joined(separator: " / ")
  }

  private static func drawn(_ line: ReportLine) -> String {
    let lead = line.lead.map { "*\($0)* " } ?? ""
    return switch line.tone {
    case .plain: lead + line.text
    case .strong: "**\(lead)\(line.text)**"
    case .quiet: "~\(lead)\(line.text)~"
    }
  }
}
