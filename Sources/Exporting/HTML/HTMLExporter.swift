package import Reports

/// Writes reports as web pages that need nothing else: no script, no font, no network.
package struct HTMLExporter: Exporter {
  package static let fileExtension = "html"
  package static let mediaType = "text/html; charset=utf-8"

  private let settings: ExportSettings

  /// Takes what the files say about their making.
  package init(_ settings: ExportSettings = ExportSettings()) { self.settings = settings }

  package func export(_ report: Report, named name: String) throws(ExportError) -> ExportedFile {
    file(name, HTMLPage(report, settings).bytes)
  }
}
