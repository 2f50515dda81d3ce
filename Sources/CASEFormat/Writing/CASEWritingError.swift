/// Why a package cannot be written as CASE 1.1: each place where it does not conform.
package struct CASEWritingError: Error, Sendable, Hashable, CustomStringConvertible {
  package var violations: [CASEViolation]

  package init(_ violations: [CASEViolation]) { self.violations = violations }

  package var description: String {
    let first = violations.first.map { "\($0)" } ?? "nothing"
    let more = violations.count > 1 ? " (and \(violations.count - 1) more)" : ""
    return "This framework cannot be written as CASE 1.1: \(first)\(more)."
  }
}
