import Reports

/// One report as a page: landmarks, one first heading, tables that say which cells are headers.
struct HTMLPage {
  private var html = HTMLWriter()
  private var tables = 0
  private var pictures = 0

  var bytes: [UInt8] { html.bytes }

  init(_ report: Report, _ settings: ExportSettings) {
    html.markup("<!DOCTYPE html>\n")
    html.open("html", [("lang", report.language)])
    writeHead(report, settings)
    html.markup("\n<body>\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n")
    html.markup("<header>\n")
    html.element("h1", text: report.title)
    if let subtitle = report.subtitle {
      html.element("p", [("class", "subtitle")], text: subtitle)
    }
    html.markup("\n</header>\n")
    writeContents(report)
    html.markup("<main id=\"content\">\n")
    write(report.facts)
    for (number, section) in report.sections.enumerated() { write(section, number) }
    html.markup("</main>\n<footer>")
    html.element("p", text: report.revision)
    html.markup("</footer>\n</body>\n</html>\n")
  }

  private mutating func writeHead(_ report: Report, _ settings: ExportSettings) {
    html.markup(
      """
      \n<head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">\n
      """)
    html.open("meta", [("name", "generator"), ("content", settings.creator)])
    html.open("meta", [("name", "date"), ("content", settings.day)])
    html.markup("\n")
    html.element(
      "title", text: report.subtitle.map { "\(report.title): \($0)" } ?? report.title)
    html.markup("\n<style>\n")
    html.markup(HTMLStyle.sheet)
    if report.hasPictures { html.markup(HTMLStyle.pictures) }
    if report.isLandscape { html.markup("@page { size: letter landscape; }\n") }
    html.markup("</style>\n</head>")
  }

  private mutating func writeContents(_ report: Report) {
    let shown = report.sections.enumerated().filter { $1.level == 2 }
    guard shown.count > 2 else { return }
    html.markup("<nav aria-label=\"Contents\"><ul>")
    for (number, section) in shown {
      html.markup("<li>")
      html.element("a", [("href", "#s\(number + 1)")], text: section.heading)
      html.markup("</li>")
    }
    html.markup("</ul></nav>\n")
  }

  private mutating func write(_ section: ReportSection, _ number: Int) {
    let id = "s\(number + 1)"
    html.open("section", [("aria-labelledby", id)])
    switch section.level {
    case 2: html.element("h2", [("id", id)], text: section.heading)
    case 3: html.element("h3", [("id", id)], text: section.heading)
    default: html.element("h4", [("id", id)], text: section.heading)
    }
    html.markup("\n")
    for block in section.blocks { write(block) }
    html.markup("</section>\n")
  }

  private mutating func write(_ block: ReportBlock) {
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
    case .facts(let facts): write(facts)
    case .table(let table):
      tables += 1
      HTMLTable(table, number: tables).write(to: &html)
    case .picture(let picture):
      pictures += 1
      HTMLFigure(picture, number: pictures).write(to: &html)
    }
  }

  private mutating func write(_ facts: [ReportFact]) {
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
}
