import Authoring
import Checking
import Curriculum
import Foundation

/// A log of findings in the form of SARIF 2.1.0 (OASIS), section 3.13.
struct SARIFLog: Encodable {
  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [SARIFRun]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  init(_ checked: [CheckedProgram], unread: [UnreadProgram]) {
    runs = [SARIFRun(checked, unread: unread)]
  }

  init(_ findings: [Finding], file: String) {
    runs = [SARIFRun(findings.map { SARIFResult($0, file: file) })]
  }

  init(files: [CheckedFile], unread: [UnreadProgram]) {
    let results = files.flatMap { file in file.findings.map { SARIFResult($0, file: file.path) } }
    runs = [SARIFRun(results, unread: unread)]
  }
}
