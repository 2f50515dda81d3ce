package import Reports
import SheetFormat

/// Writes reports as spreadsheets: a sheet to read first, then a sheet for each table.
package struct SheetExporter: Exporter {
  package static let fileExtension = "xlsx"
  package static let mediaType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  private let settings: ExportSettings

  /// Takes what the files say about their making.
  package init(_ settings: ExportSettings = ExportSettings()) { self.settings = settings }

  package func export(_ report: Report, named name: String) throws(ExportError) -> ExportedFile {
    do throws(SheetError) {
      return file(name, try report.workbook(settings).bytes())
    } catch {
      throw .sheet(error.description)
    }
  }
}
