import Reports

/// The sections of a report as HTML; it counts the tables, whose captions need names.
struct HTMLBlocks {
  private var tables = 0
  private var pictures = 0

  mutating func write(_ section: ReportSection, id: String, to html: inout HTMLWriter) {
    Self.open(section.heading, level: section.level, id: id, &html)
    for block in section.blocks { write(block, to: &html) }
    html.markup("</section>\n")
  }

  /// Begins a section, which whoever calls must end.
  static func open(_ heading: String, level: Int = 2, id: String, _ html: inout HTMLWriter) {
    html.open("section", [("aria-labelledby", id)])
    switch level {
    case 2: html.element("h2", [("id", id)], text: heading)
    case 3: html.element("h3", [("id", id)], text: heading)
    default: html.element("h4", [("id", id)], text: heading)
    }
    html.markup("\n")
  }

  func write(_ facts: [ReportFact], to html: inout HTMLWriter) {
    guard !facts.isEmpty else { return }
    html.markup("<dl>\n")
    for fact in facts {
      html.element("dt", text: fact.label)
      for value in fact.values { html.element("dd", text: value) }
      if !fact.isStated { html.element("dd", [("class", "quiet")], text: fact.text) }
      html.markup("\n")
    }
    html.markup("</dl>\n")
  }

  private mutating func write(_ block: ReportBlock, to html: inout HTMLWriter) {
    switch block {
    case .paragraph(let line):
      html.open("p")
      HTMLText.write(line, to: &html)
      html.markup("</p>\n")
    case .list(let lines, let isOrdered):
      html.markup(isOrdered ? "<ol>\n" : "<ul>\n")
      for line in lines {
        html.open("li")
        HTMLText.write(line, to: &html)
        html.markup("</li>\n")
      }
      html.markup(isOrdered ? "</ol>\n" : "</ul>\n")
    case .facts(let facts): write(facts, to: &html)
    case .table(let table):
      tables += 1
      HTMLTable(table, number: tables).write(to: &html)
    case .picture(let picture):
      pictures += 1
      HTMLFigure(picture, number: pictures).write(to: &html)
    }
  }
}
