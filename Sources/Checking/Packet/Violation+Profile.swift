import Curriculum

extension Violation {
  /// The same, asked for by a line of a profile.
  ///
  /// Whose rule it is follows from the line's source: what nobody could verify is no state's rule,
  /// and weighs less.
  func asked(by source: ProfileSource, of profile: Profile) -> Violation {
    var violation = self
    violation.kind = source.isVerified ? .stateRule : .consistency
    let place = source.text ?? "no source is named"
    violation.citation = "\(profile.title), \(source.isVerified ? "" : "not verified: ")\(place)"
    if !source.isVerified { violation.severity = .note }
    return violation
  }
}
