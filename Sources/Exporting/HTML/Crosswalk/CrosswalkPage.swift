package import Reports

/// A crosswalk as a page that a committee reads: one matrix, written row by row from the crosswalk
/// itself, that can be filtered and turned by keyboard; without its script it is whole.
package struct CrosswalkPage: Sendable {
  private let crosswalk: Crosswalk
  private let settings: ExportSettings

  /// Takes a crosswalk.
  package init(_ crosswalk: Crosswalk, _ settings: ExportSettings = ExportSettings()) {
    self.crosswalk = crosswalk
    self.settings = settings
  }

  /// Writes the page.
  package func file(named name: String) -> ExportedFile {
    ExportedFile(
      name: "\(name).\(HTMLExporter.fileExtension)", mediaType: HTMLExporter.mediaType, bytes: bytes
    )
  }

  private var bytes: [UInt8] {
    let coverage = Coverage(of: crosswalk)
    var report = crosswalk.preface(coverage)
    report.sections = report.sections.map(namingGaps)
    let gaps = coverage.gapSection
    let statements = CrosswalkStatements(crosswalk)
    var html = HTMLWriter()
    let frame = HTMLFrame(
      report: report, settings: settings, style: CrosswalkStyle.sheet, paper: paper,
      scriptHash: CrosswalkScript.hash)
    var contents = report.sections.enumerated().map { (id: "s\($0 + 1)", heading: $1.heading) }
    contents += [("matrix-heading", matrixHeading), ("gaps", gaps.heading)]
    if !statements.isEmpty { contents.append((statements.id, statements.heading)) }
    frame.open(&html, contents: contents)
    var blocks = HTMLBlocks()
    blocks.write(report.facts, to: &html)
    for (number, section) in report.sections.enumerated() {
      blocks.write(section, id: "s\(number + 1)", to: &html)
    }
    HTMLBlocks.open(matrixHeading, id: "matrix-heading", &html)
    html.markup(CrosswalkControls.form)
    CrosswalkTable(crosswalk).write(to: &html)
    html.markup("</section>\n")
    blocks.write(gaps, id: "gaps", to: &html)
    statements.write(to: &html)
    frame.close(&html)
    html.markup("<script>")
    html.markup(CrosswalkScript.source)
    html.markup("</script>\n</body>\n</html>\n")
    return html.bytes
  }

  private var matrixHeading: String { "Which \(crosswalk.noun) addresses which item" }

  /// The key with the word that this page has where others have a sign.
  private func namingGaps(_ key: ReportSection) -> ReportSection {
    var key = key
    if case .list(let lines, let isOrdered) = key.blocks.first {
      let line = ReportLine(
        "no \(crosswalk.noun) addresses the item, or an objective has nothing there", lead: "gap")
      key.blocks[0] = .list(lines + [line], isOrdered: isOrdered)
    }
    return key
  }

  /// A sheet as wide as the matrix when it is printed: a browser fits it to the paper at hand.
  private var paper: String? {
    let width = 4.6 + Double(crosswalk.columns.count) * 0.2
    if width <= 11 { return nil }
    let inches = Int(width.rounded(.up))
    return "\(inches)in \(max(9, inches * 11 / 17))in"
  }
}
