import Curriculum

/// Writes findings for a person: where, what, why and what to do.
struct FindingPrinter {
  /// Whether to use color; the words say the same without it.
  var isColored: Bool

  /// A paragraph for each finding, the gravest first, and a line that counts them.
  func text(_ findings: [Finding]) -> String {
    let ordered = findings.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    return ordered.map { paragraph($0.element) + "\n" }.joined() + summary(findings) + "\n"
  }

  private func paragraph(_ finding: Finding) -> String {
    let head = painted("\(finding.severity.rawValue) \(finding.code)", finding.severity)
    var lines = ["\(head)  \(finding.place)", "  \(finding.message)"]
    if let citation = finding.citation { lines.append("  Source: \(citation)") }
    lines.append("  What to do: \(finding.remedy)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many findings of each severity there are.
  func summary(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "Nothing to mend." }
    return Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  private func painted(_ words: String, _ severity: Severity) -> String {
    guard isColored else { return words }
    let color =
      switch severity {
      case .error: "31;1"
      case .warning: "33;1"
      case .note: "36"
      }
    return "\u{1B}[\(color)m\(words)\u{1B}[0m"
  }
}
