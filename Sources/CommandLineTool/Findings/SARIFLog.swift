import Authoring

/// A log of findings in the form of SARIF 2.1.0 (OASIS), section 3.13.
struct SARIFLog: Encodable {
  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [SARIFRun]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  init(_ results: [SARIFResult], unread: [UnreadProgram]) {
    runs = [SARIFRun(results, unread: unread)]
  }
}
