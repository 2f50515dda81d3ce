package import Reports

/// Writes the main table of a report as comma-separated values.
///
/// UTF-8 with a mark at the start, because Excel takes the file for another encoding without it;
/// lines end as RFC 4180 has it.
package struct CSVExporter: Exporter {
  package static let fileExtension = "csv"
  package static let mediaType = "text/csv; charset=utf-8; header=present"

  /// Takes no settings: the format has no place for them.
  package init() {}

  package func export(_ report: Report, named name: String) throws(ExportError) -> ExportedFile {
    var writer = CSVWriter()
    let table = CSVTable(report)
    writer.line(table.header)
    for row in table.rows { writer.line(row) }
    return file(name, writer.bytes)
  }
}
