import Curriculum
import Foundation

/// Where a result or a notification belongs, SARIF 2.1.0 section 3.28.
struct SARIFLocation: Encodable {
  let physicalLocation: PhysicalLocation
  let logicalLocations: [LogicalLocation]?

  init(_ place: Place?, file: String) {
    var region: Region?
    if case .file(let line, let column)? = place {
      region = Region(startLine: line, startColumn: column)
    }
    let unreserved = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))
    let uri = file.addingPercentEncoding(withAllowedCharacters: unreserved) ?? file
    physicalLocation = PhysicalLocation(
      artifactLocation: ArtifactLocation(uri: uri), region: region)
    logicalLocations = place.map { [LogicalLocation(fullyQualifiedName: $0.description)] }
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
