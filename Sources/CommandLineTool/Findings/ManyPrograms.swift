import Authoring
import Curriculum

/// Writes what was found in many programs, one after the other.
struct ManyPrograms {
  private let format: FindingFormat
  private let isQuiet: Bool
  private var counts: [Severity: Int] = [:]
  private var ready = 0
  private var total = 0
  private var unread: [UnreadProgram] = []
  /// Kept for SARIF alone, whose rules stand before the results.
  private var kept: [CheckedProgram] = []

  init(format: FindingFormat, isQuiet: Bool) {
    self.format = format
    self.isQuiet = isQuiet
  }

  /// Whether a file could not be read.
  var isUnreadable: Bool { !unread.isEmpty }

  /// Whether something was found at a severity or above.
  func fails(at severity: Severity) -> Bool {
    counts.contains { $0.key >= severity && $0.value > 0 }
  }

  /// Writes the result of a file, or why there is none.
  mutating func add(_ path: String, _ result: Result<CheckedProgram, AuthoringError>) throws {
    total += 1
    switch result {
    case .failure(let error):
      StandardError.write(error.description)
      let lost = UnreadProgram(path: path, error: error)
      unread.append(lost)
      guard !isQuiet else { return }
      switch format {
      case .text, .html, .sarif: break
      case .json: try writeEntry(FindingReport.json(lost))
      case .github: try StandardOutput.write(asItIs: FindingReport.github(lost))
      }
    case .success(let checked):
      for finding in checked.findings { counts[finding.severity, default: 0] += 1 }
      if checked.readiness.isReady { ready += 1 }
      guard !isQuiet else { return }
      switch format {
      case .text, .html:
        try StandardOutput.write("\(path.printableLine): \(checked.readiness.sentence)\n")
      case .json:
        try writeEntry(FindingReport.json(checked))
      case .github:
        try StandardOutput.write(asItIs: FindingReport.github(checked.findings, file: path))
      case .sarif: kept.append(checked)
      }
    }
  }

  private func writeEntry(_ text: String) throws {
    try StandardOutput.write(asItIs: (total == 1 ? "[\n" : ",\n") + text)
  }

  /// Writes what stands at the end.
  func finish() throws {
    guard !isQuiet else { return }
    switch format {
    case .text, .html:
      let found = Readiness.counts(counts) ?? "nothing to mend"
      let lost = unread.isEmpty ? "" : "; \(unread.count) could not be read"
      try StandardOutput.write("\(ready) of \(total) programs are ready: \(found)\(lost).\n")
    case .json: try StandardOutput.write(total == 0 ? "[]\n" : "]\n")
    case .github: break
    case .sarif:
      let log = try FindingReport.sarif(SARIFResult.all(of: kept), unread: unread)
      try StandardOutput.write(asItIs: log)
    }
  }
}
