import Reports

/// One report as a page: landmarks, one first heading, tables that say which cells are headers.
struct HTMLPage {
  let bytes: [UInt8]

  init(_ report: Report, _ settings: ExportSettings) {
    var html = HTMLWriter()
    let frame = HTMLFrame(report: report, settings: settings)
    let sections = report.sections.enumerated().map { (id: "s\($0 + 1)", section: $1) }
    frame.open(
      &html,
      contents: sections.filter { $0.section.level == 2 }.map { ($0.id, $0.section.heading) })
    var blocks = HTMLBlocks()
    blocks.write(report.facts, to: &html)
    for (id, section) in sections { blocks.write(section, id: id, to: &html) }
    frame.close(&html)
    html.markup("</body>\n</html>\n")
    bytes = html.bytes
  }
}
