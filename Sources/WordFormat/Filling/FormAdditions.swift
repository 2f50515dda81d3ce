import OfficePackage
import ZipArchive

/// What filling adds to the file beside the words: pictures, lists, and the looks of reports.
final class FormAdditions {
  var revision: OfficePackageRevision
  private let package: OfficePackage
  private let styles: FormStyles

  init(_ package: OfficePackage, _ styles: FormStyles) {
    self.package = package
    self.styles = styles
    revision = OfficePackageRevision(of: package)
  }

  /// A drawing as it stands in a run.
  func drawing(
    of picture: DraftPicture, number: Int, in program: FormProgram
  ) throws(WordTemplateError) -> [UInt8] {
    []
  }

  /// A paragraph of one text.
  func paragraph(_ text: String, in program: FormProgram) -> [UInt8] {
    Array("<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>".utf8)
  }

  /// The blocks of a report.
  func write(
    _ blocks: [DraftBlock], width: Int, drawings: inout Int, in program: FormProgram
  ) throws(WordTemplateError) -> (bytes: [UInt8], counts: FormCounts) {
    ([], FormCounts())
  }
}
