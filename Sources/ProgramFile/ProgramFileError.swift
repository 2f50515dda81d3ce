package import Curriculum

/// Why no program came of a file: every mistake, in the order of the file.
package struct ProgramFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The mistakes and the lesser remarks; never empty.
  package var findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  init(_ kind: FileRemark, _ message: String, _ remedy: String, at position: FilePosition) {
    findings = [kind.finding(message, remedy, at: position)]
  }

  /// A line for each remark.
  package var description: String {
    findings.map { "\($0.place): \($0.message) \($0.remedy)" }.joined(separator: "\n")
  }
}
