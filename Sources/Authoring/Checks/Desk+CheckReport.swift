package import Exporting
import Reports

extension Desk {
  /// What the rules say of a program as a page: .html, .docx or .md.
  package static func checkReport(
    _ checked: CheckedProgram, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    let report = CheckReport(
      of: checked.program, findings: checked.findings, settled: checked.settled,
      profiles: checked.profiles
    ).report()
    return try document(report, of: checked.program, named: path)
  }

  /// The same page as the text of an HTML file.
  public static func checkPage(_ checked: CheckedProgram) throws(AuthoringError) -> String {
    String(decoding: try checkReport(checked, named: "findings.html").bytes, as: UTF8.self)
  }
}
