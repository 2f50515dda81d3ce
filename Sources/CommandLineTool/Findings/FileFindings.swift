import ArgumentParser
import Authoring
import Curriculum

/// Writes what was found in one file or in several, and says how the command ends.
struct FileFindings {
  let format: FindingFormat
  let failOn: Severity
  var isColored = false
  var isQuiet = false
  /// What is said of a file in which nothing was found.
  let fine: String
  private var files: [CheckedFile] = []
  private var unread: [UnreadProgram] = []

  init(_ options: FileFindingOptions, isQuiet: Bool, fine: String) {
    format = options.format
    failOn = options.failOn.severity
    isColored = options.color.isOn
    self.isQuiet = isQuiet
    self.fine = fine
  }

  /// Takes the result of one file; what cannot be read does not keep the others from being told.
  mutating func add(
    _ path: String, _ check: (String) throws(AuthoringError) -> CheckedFile
  ) throws(AuthoringError) {
    do throws(AuthoringError) {
      files.append(try check(path))
    } catch {
      guard error.kind == .input else { throw error }
      unread.append(UnreadProgram(path: path, error: error))
    }
  }

  /// Writes all, and ends with the exit code of the gravest.
  func finish() throws {
    if !isQuiet { try StandardOutput.write(asItIs: text()) }
    for file in unread where format == .text || isQuiet {
      StandardError.write(file.error.description)
    }
    if !unread.isEmpty { throw ExitStatus.inputUnreadable }
    if files.contains(where: { $0.findings.contains { $0.severity >= failOn } }) {
      throw ExitStatus.findings
    }
  }

  private func text() throws -> String {
    switch format {
    case .json: try FindingReport.json(files, unread: unread)
    case .github:
      files.map { FindingReport.github($0.findings, file: $0.path) }.joined()
        + unread.map { FindingReport.github($0) }.joined()
    case .sarif: try FindingReport.sarif(SARIFResult.all(of: files), unread: unread)
    case .text, .html: files.map(paragraphs).joined(separator: "\n")
    }
  }

  private func paragraphs(_ file: CheckedFile) -> String {
    guard !file.findings.isEmpty else { return "\(file.path): \(fine)".printableLine + "\n" }
    let head = file.path.printableLine
    return "\(head)\n\n" + FindingPrinter(isColored: isColored).text(file.findings)
  }
}
