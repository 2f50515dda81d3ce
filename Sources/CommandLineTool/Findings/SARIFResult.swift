import Curriculum

/// One result, SARIF 2.1.0 section 3.27.
struct SARIFResult: Encodable {
  let ruleId: String
  let level: String
  let message: SARIFText
  let locations: [SARIFLocation]
  /// What stays the same while the program is edited, section 3.27.17.
  let partialFingerprints: [String: String]
  /// What the program has set aside, with its reason, section 3.27.23.
  let suppressions: [Suppression]?

  init(_ finding: Finding, file: String, settled: SettledFinding? = nil) {
    ruleId = finding.code
    level = finding.severity.rawValue
    message = SARIFText("\(finding.message) \(finding.remedy)")
    locations = [SARIFLocation(finding.place, file: file)]
    var place = finding.place.description
    if case .part(let id, _) = finding.place { place = id.rawValue }
    partialFingerprints = ["rulePlaceMessage/v1": "\(finding.code) \(place) \(finding.message)"]
    suppressions = settled.map {
      [Suppression(kind: "inSource", justification: $0.reason ?? "No reason is given.")]
    }
  }

  struct Suppression: Encodable {
    let kind: String
    let justification: String
  }
}
