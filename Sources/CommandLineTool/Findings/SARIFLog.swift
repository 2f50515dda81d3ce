import Curriculum

/// A log of findings in the form of SARIF 2.1.0 (OASIS), section 3.13.
struct SARIFLog: Encodable {
  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  init(_ findings: [Finding], file: String) {
    let driver = Driver(rules: Set(findings.map(\.code)).sorted().map(Descriptor.init))
    runs = [
      Run(tool: Tool(driver: driver), results: findings.map { Result($0, file: file) })
    ]
  }

  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "plait"
    let rules: [Descriptor]
  }

  struct Descriptor: Encodable {
    let id: String
  }

  struct Message: Encodable {
    let text: String
  }

  struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]

    init(_ finding: Finding, file: String) {
      ruleId = finding.code
      level = finding.severity.rawValue
      message = Message(text: "\(finding.message) \(finding.remedy)")
      var region: Region?
      if case .file(let line, let column) = finding.place {
        region = Region(startLine: line, startColumn: column)
      }
      locations = [
        Location(
          physicalLocation: PhysicalLocation(
            artifactLocation: ArtifactLocation(uri: file), region: region),
          logicalLocations: [LogicalLocation(fullyQualifiedName: finding.place.description)])
      ]
    }
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let logicalLocations: [LogicalLocation]
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct ArtifactLocation: Encodable {
    let uri: String
  }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }

  struct LogicalLocation: Encodable {
    let fullyQualifiedName: String
  }
}
