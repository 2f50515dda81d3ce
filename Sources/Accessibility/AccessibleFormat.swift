/// The kinds of files that are looked through.
public enum AccessibleFormat: String, CaseIterable, Hashable, Sendable {
  /// A Word document, .docx.
  case document
  /// A workbook, .xlsx.
  case workbook
  /// A web page, .html.
  case page
}
