import Curriculum
import Foundation

/// One result, SARIF 2.1.0 section 3.27.
struct SARIFResult: Encodable {
  let ruleId: String
  let level: String
  let message: SARIFText
  let locations: [Location]
  /// What stays the same while the program is edited, section 3.27.17.
  let partialFingerprints: [String: String]
  /// What the program has set aside, with its reason, section 3.27.23.
  let suppressions: [Suppression]?

  init(_ finding: Finding, file: String, settled: SettledFinding? = nil) {
    ruleId = finding.code
    level = finding.severity.rawValue
    message = SARIFText("\(finding.message) \(finding.remedy)")
    var region: Region?
    if case .file(let line, let column) = finding.place {
      region = Region(startLine: line, startColumn: column)
    }
    let unreserved = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))
    let uri = file.addingPercentEncoding(withAllowedCharacters: unreserved) ?? file
    locations = [
      Location(
        physicalLocation: PhysicalLocation(
          artifactLocation: ArtifactLocation(uri: uri), region: region),
        logicalLocations: [LogicalLocation(fullyQualifiedName: finding.place.description)])
    ]
    var place = finding.place.description
    if case .part(let id, _) = finding.place { place = id.rawValue }
    partialFingerprints = ["rulePlaceMessage/v1": "\(finding.code) \(place) \(finding.message)"]
    suppressions = settled.map {
      [Suppression(kind: "inSource", justification: $0.reason ?? "No reason is given.")]
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

  struct Suppression: Encodable {
    let kind: String
    let justification: String
  }
}
