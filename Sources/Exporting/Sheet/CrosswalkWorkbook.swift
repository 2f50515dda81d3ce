package import Reports
import SheetFormat

/// A crosswalk as a workbook, written row by row from the crosswalk itself: no report and no dense
/// matrix stands between.
package struct CrosswalkWorkbook: Sendable {
  private let crosswalk: Crosswalk
  private let settings: ExportSettings

  /// Takes a crosswalk.
  package init(_ crosswalk: Crosswalk, _ settings: ExportSettings = ExportSettings()) {
    self.crosswalk = crosswalk
    self.settings = settings
  }

  /// Writes the workbook: what to know, the matrix, the gaps.
  package func file(named name: String) throws(ExportError) -> ExportedFile {
    let look = SheetLook()
    let coverage = Coverage(of: crosswalk)
    var report = crosswalk.preface(coverage)
    let names = CrosswalkBands(crosswalk).shortened
    if !names.isEmpty {
      let lines = names.map { ReportLine($0.title, lead: $0.name) }
      report.sections.append(ReportSection("Short names", [.list(lines, isOrdered: false)]))
    }
    var workbook = Workbook(properties: report.properties(settings), styles: look.styles)
    workbook.sheets = [
      SheetPreface(report).sheet(look, footer: crosswalk.revision),
      CrosswalkMatrix(crosswalk, look).sheet,
      CrosswalkGaps(coverage, look).sheet,
    ]
    do throws(SheetError) {
      let bytes = try workbook.bytes()
      return ExportedFile(
        name: "\(name).\(SheetExporter.fileExtension)", mediaType: SheetExporter.mediaType,
        bytes: bytes)
    } catch {
      throw .sheet(error.description)
    }
  }
}
