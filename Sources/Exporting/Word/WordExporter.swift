package import Reports
import WordFormat
import ZipArchive

/// Writes reports as Word documents.
package struct WordExporter: Exporter {
  package static let fileExtension = "docx"
  package static let mediaType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  private let settings: ExportSettings

  /// Takes what the files say about their making.
  package init(_ settings: ExportSettings = ExportSettings()) { self.settings = settings }

  package func export(_ report: Report, named name: String) throws(ExportError) -> ExportedFile {
    do throws(ZipError) {
      return file(name, try report.wordDraft(settings).bytes())
    } catch {
      throw .word(error.description)
    }
  }
}
