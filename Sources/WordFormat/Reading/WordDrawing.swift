/// Draws a document as indented text.
struct WordDrawing {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  mutating func draw(_ title: String, _ blocks: [WordBlock]) {
    line(title)
    depth += 1
    for block in blocks { draw(block) }
    depth -= 1
  }

  private mutating func draw(_ block: WordBlock) {
    switch block {
    case .paragraph(let paragraph): draw(paragraph)
    case .table(let table):
      line("\(table.place): \(table.rows.count) rows, \(table.columnCount) columns")
      depth += 1
      for row in table.rows {
        line("row \(row.number)" + (row.isHeader ? " header" : ""))
        depth += 1
        for cell in row.cells { draw(cell) }
        depth -= 1
      }
      depth -= 1
    }
  }

  private mutating func draw(_ cell: WordCell) {
    var title = "cell \(cell.column)"
    if cell.columnSpan > 1 { title += " columns \(cell.columnSpan)" }
    if cell.rowSpan > 1 { title += " rows \(cell.rowSpan)" }
    if let fill = cell.fill { title += " fill \(fill)" }
    draw(title, cell.blocks)
  }

  private mutating func draw(_ paragraph: WordParagraph) {
    var facts: [String] = []
    if paragraph.isTitle { facts.append("title") }
    if let level = paragraph.outlineLevel { facts.append("outline \(level)") }
    if let style = paragraph.styleName { facts.append("style \(style.debugDescription)") }
    if let level = paragraph.listLevel { facts.append("list \(level)") }
    if let label = paragraph.label { facts.append("label \(label.debugDescription)") }
    if let hidden = paragraph.hiddenText { facts.append("hidden \(hidden.debugDescription)") }
    let title = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    line("\(paragraph.place)\(title) \(paragraph.text.debugDescription)")
    depth += 1
    for anchor in paragraph.anchors { line("\(anchor.kind.drawing) at \(anchor.offset)") }
    depth -= 1
    let isPlain = paragraph.runs.allSatisfy { $0.look == WordLook() }
    guard !isPlain else { return }
    depth += 1
    for run in paragraph.runs { draw(run) }
    depth -= 1
  }

  private mutating func draw(_ run: WordRun) {
    var facts = run.look.marks.names
    if let color = run.color { facts.append("color \(color)") }
    if let highlight = run.highlight { facts.append("highlight \(highlight)") }
    if let link = run.link { facts.append("link \(link.debugDescription)") }
    line("run \((facts + [run.text.debugDescription]).joined(separator: " "))")
  }

  mutating func draw(_ comment: WordComment) {
    var title = "comment by \(comment.author.debugDescription)"
    if comment.isResolved { title += " resolved" }
    if let parent = comment.parent { title += " answers \(parent)" }
    if let place = comment.place { title += " at \(place)" }
    draw("\(title) on \(comment.quoted.debugDescription)", comment.blocks)
  }

  mutating func draw(_ properties: WordProperties) {
    for (name, value) in [
      ("title", properties.title), ("subject", properties.subject),
      ("creator", properties.creator), ("keywords", properties.keywords),
      ("language", properties.language),
    ] {
      if let value { line("property \(name) \(value.debugDescription)") }
    }
  }

  mutating func draw(_ section: WordSection) {
    var facts: [String] = []
    if let place = section.lastParagraph { facts.append("to \(place)") }
    if let width = section.width, let height = section.height {
      facts.append("\(width) x \(height)")
    }
    if section.isLandscape { facts.append("landscape") }
    if section.columns > 1 { facts.append("\(section.columns) columns") }
    line((["section"] + facts).joined(separator: " "))
  }
}

extension WordAnchor.Kind {
  fileprivate var drawing: String {
    switch self {
    case .footnote(let number): "footnote \(number)"
    case .endnote(let number): "endnote \(number)"
    case .bookmark(let name): "bookmark \(name.debugDescription)"
    case .picture(let words): "picture \(words.debugDescription)"
    }
  }
}
