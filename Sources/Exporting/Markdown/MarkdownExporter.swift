package import Reports

/// Writes reports as Markdown, with the tables of GitHub.
package struct MarkdownExporter: Exporter {
  package static let fileExtension = "md"
  package static let mediaType = "text/markdown; charset=utf-8"

  /// Takes no settings: the format has no place for them.
  package init() {}

  package func export(_ report: Report, named name: String) throws(ExportError) -> ExportedFile {
    var writer = MarkdownWriter()
    writer.heading(report.title, level: 1)
    if let subtitle = report.subtitle { writer.paragraph(ReportLine(subtitle, tone: .strong)) }
    writer.facts(report.facts)
    for section in report.sections {
      writer.heading(section.heading, level: section.level)
      for block in section.blocks { writer.write(block) }
    }
    writer.paragraph(ReportLine(report.revision, tone: .quiet))
    return file(name, Array(writer.text.utf8))
  }
}
