import Authoring
import Curriculum

/// Writes findings for a person: first the verdict on one screen, then each with all its reasons.
///
/// It colors its words itself, so each line of a finding is made harmless here.
struct FindingPrinter {
  /// Whether to use color; the words say the same without it.
  var isColored: Bool

  /// How many lines of the first screen each kind may take.
  private static let linesOnFirstScreen = 7

  /// The verdict, what blocks and what may be asked, then all findings, the gravest first, and a
  /// line that counts them.
  func text(_ checked: CheckedProgram) -> String {
    let readiness = checked.readiness
    var blocks = [painted(readiness.sentence, readiness.isReady ? nil : .error)]
    if checked.profiles.count > 1 {
      blocks[0] +=
        "\n" + "Checked against: \(checked.profiles.joined(separator: "; ")).".printableLine
    }
    blocks += [
      list("What blocks it", readiness.blocking),
      list("What a reviewer may ask", readiness.asking),
      settled(checked.settled),
    ].compactMap(\.self)
    return blocks.joined(separator: "\n\n") + "\n\n" + text(checked.findings)
  }

  /// A paragraph for each finding, the gravest first, and a line that counts them.
  func text(_ findings: [Finding]) -> String {
    let readiness = Readiness(findings)
    let ordered = readiness.blocking + readiness.asking + readiness.notes
    return (ordered.map(paragraph) + [readiness.counts]).joined(separator: "\n\n") + "\n"
  }

  /// A short line for each finding, those of one rule and message together.
  private func list(_ heading: String, _ findings: [Finding]) -> String? {
    guard !findings.isEmpty else { return nil }
    var lines = findings.prefix(Self.linesOnFirstScreen).map { finding in
      "  \(finding.code)  \(finding.place): \(finding.message)".printableLine.clipped(to: 100)
    }
    let left = findings.count - lines.count
    if left > 0 { lines.append("  and \(left) more") }
    return ([heading + ":"] + lines).joined(separator: "\n")
  }

  private func settled(_ settled: [SettledFinding]) -> String? {
    guard !settled.isEmpty else { return nil }
    let lines = settled.map { settled in
      "  \(settled.finding.code)  \(settled.finding.place): \(settled.decision)".printableLine
    }
    return (["What the program has decided about rules:"] + lines).joined(separator: "\n")
  }

  private func paragraph(_ finding: Finding) -> String {
    let head = painted("\(finding.severity.rawValue) \(finding.code)", finding.severity)
    var lines = ["  \(finding.message)"]
    let source = [finding.kind?.rawValue, finding.citation].compactMap(\.self)
    if !source.isEmpty { lines.append("  Source: \(source.joined(separator: "; "))") }
    if !finding.profiles.isEmpty { lines.append("  Asked by: \(finding.profiles.listed)") }
    lines.append("  What to do: \(finding.remedy)")
    return (["\(head)  \(finding.place.description.printableLine)"] + lines.map(\.printableLine))
      .joined(separator: "\n")
  }

  private func painted(_ words: String, _ severity: Severity?) -> String {
    guard isColored else { return words }
    let color =
      switch severity {
      case .error: "31;1"
      case .warning: "33;1"
      case .note: "36"
      case nil: "32;1"
      }
    return "\u{1B}[\(color)m\(words)\u{1B}[0m"
  }
}

extension String {
  /// The text in so many characters at most, cut with an ellipsis.
  fileprivate func clipped(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
