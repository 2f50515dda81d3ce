import Authoring
import Curriculum
import Foundation

/// Writes findings for other programs.
enum FindingReport {
  /// One object with a list of findings; keys in alphabetical order.
  static func json(_ findings: [Finding], file: String) throws -> String {
    try encoded(FindingsDocument(findings, file: file))
  }

  /// One object for a program: the verdict, its findings, and what it has decided about rules.
  static func json(_ checked: CheckedProgram) throws -> String {
    try encoded(FindingsDocument(checked))
  }

  /// One object for a file that cannot be read: why, and its single mistakes.
  static func json(_ unread: UnreadProgram) throws -> String {
    try encoded(FindingsDocument(unread))
  }

  /// One object for a file; a list of them for several.
  static func json(_ files: [CheckedFile], unread: [UnreadProgram]) throws -> String {
    let documents =
      files.map { FindingsDocument($0.findings, file: $0.path) } + unread.map(FindingsDocument.init)
    return documents.count == 1 ? try encoded(documents[0]) : try encoded(documents)
  }

  /// The lines that GitHub's workflows show beside a file.
  static func github(_ findings: [Finding], file: String) -> String {
    findings.map { finding in
      let level =
        switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      let words = "\(finding.place): \(finding.message) \(finding.remedy)"
      return line(level, file, finding.place, title: finding.code, words)
    }.joined()
  }

  /// The same lines for a file that cannot be read.
  static func github(_ unread: UnreadProgram) -> String {
    unread.remarks.map { line("error", unread.path, $0.place, title: "unreadable", $0.text) }
      .joined()
  }

  private static func line(
    _ level: String, _ file: String, _ place: Place?, title: String, _ words: String
  ) -> String {
    var position = ""
    if case .file(let line, let column)? = place { position = ",line=\(line),col=\(column)" }
    let property = escaped(file).replacing(":", with: "%3A").replacing(",", with: "%2C")
    return "::\(level) file=\(property)\(position),title=\(title)::\(escaped(words))\n"
  }

  /// SARIF 2.1.0, as code hosts read it.
  static func sarif(
    _ results: [SARIFResult], unread: [UnreadProgram] = []
  ) throws -> String {
    try encoded(SARIFLog(results, unread: unread))
  }

  /// The commands of a workflow end at a line's end, so breaks and the percent sign are escaped.
  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// A value as other programs read it; keys in alphabetical order.
  static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
