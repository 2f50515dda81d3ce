/// The formats that reports can be written in.
package struct ExporterCatalog: Sendable {
  /// One exporter for each format.
  package let all: [any Exporter]

  /// Makes the exporters with one set of settings.
  package init(_ settings: ExportSettings = ExportSettings()) {
    all = [
      WordExporter(settings), SheetExporter(settings), HTMLExporter(settings), CSVExporter(),
      MarkdownExporter(),
    ]
  }

  /// The exporters with the usual settings.
  package static let all = ExporterCatalog().all

  /// The exporter of a file extension, in any case and with or without a dot.
  package subscript(fileExtension: String) -> (any Exporter)? {
    let wanted = fileExtension.drop { $0 == "." }.lowercased()
    return all.first { type(of: $0).fileExtension == wanted }
  }
}
