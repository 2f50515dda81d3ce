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

  /// The lines that GitHub's workflows show beside a file.
  static func github(_ findings: [Finding], file: String) -> String {
    findings.map { finding in
      let level =
        switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      var position = ""
      if case .file(let line, let column) = finding.place {
        position = ",line=\(line),col=\(column)"
      }
      let words = "\(finding.place): \(finding.message) \(finding.remedy)"
      let property = escaped(file).replacing(":", with: "%3A").replacing(",", with: "%2C")
      return "::\(level) file=\(property)\(position),title=\(finding.code)::\(escaped(words))\n"
    }.joined()
  }

  /// SARIF 2.1.0, as code hosts read it.
  static func sarif(_ checked: [CheckedProgram]) throws -> String {
    try encoded(SARIFLog(checked))
  }

  /// The commands of a workflow end at a line's end, so breaks and the percent sign are escaped.
  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
