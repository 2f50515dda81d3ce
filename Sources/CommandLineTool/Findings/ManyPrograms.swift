import Authoring
import Curriculum

/// Writes what was found in many programs, one after the other.
struct ManyPrograms {
  private let format: FindingFormat
  private let isQuiet: Bool
  private var counts: [Severity: Int] = [:]
  private var ready = 0
  private var total = 0
  private var unreadable = 0
  /// Kept for SARIF alone, whose rules stand before the results.
  private var kept: [CheckedProgram] = []

  init(format: FindingFormat, isQuiet: Bool) {
    self.format = format
    self.isQuiet = isQuiet
  }

  /// Whether a file could not be read.
  var isUnreadable: Bool { unreadable > 0 }

  /// Whether something was found at a severity or above.
  func fails(at severity: Severity) -> Bool {
    counts.contains { $0.key >= severity && $0.value > 0 }
  }

  /// Writes the result of a file, or why there is none.
  mutating func add(_ path: String, _ result: Result<CheckedProgram, AuthoringError>) throws {
    total += 1
    switch result {
    case .failure(let error):
      unreadable += 1
      StandardError.write(error.description)
    case .success(let checked):
      for finding in checked.findings { counts[finding.severity, default: 0] += 1 }
      if checked.readiness.isReady { ready += 1 }
      guard !isQuiet else { return }
      switch format {
      case .text, .html:
        try StandardOutput.write("\(path): \(checked.readiness.sentence)\n")
      case .json:
        try StandardOutput.write(
          (total - unreadable == 1 ? "[\n" : ",\n") + FindingReport.json(checked))
      case .github:
        try StandardOutput.write(FindingReport.github(checked.findings, file: path))
      case .sarif: kept.append(checked)
      }
    }
  }

  /// Writes what stands at the end.
  func finish() throws {
    guard !isQuiet else { return }
    switch format {
    case .text, .html:
      let found = Readiness.counts(counts) ?? "nothing to mend"
      let lost = unreadable == 0 ? "" : "; \(unreadable) could not be read"
      try StandardOutput.write("\(ready) of \(total) programs are ready: \(found)\(lost).\n")
    case .json: try StandardOutput.write(total == unreadable ? "[]\n" : "]\n")
    case .github: break
    case .sarif: try StandardOutput.write(FindingReport.sarif(kept))
    }
  }
}
