package import Reports

/// The long form of a crosswalk as comma-separated values: a line for each alignment, which can be
/// filtered, counted, changed and given back.
package struct CrosswalkCSV: Sendable {
  private let crosswalk: Crosswalk

  /// Takes a crosswalk.
  package init(_ crosswalk: Crosswalk) { self.crosswalk = crosswalk }

  /// Writes the file.
  package func file(named name: String) -> ExportedFile {
    var writer = CSVWriter()
    writer.line(LongFormColumn.allCases.map(\.rawValue))
    let form = LongForm(of: crosswalk)
    for line in 0..<form.count { writer.line(form[line]) }
    return ExportedFile(
      name: "\(name).\(CSVExporter.fileExtension)", mediaType: CSVExporter.mediaType,
      bytes: writer.bytes)
  }
}
