import Authoring
import Curriculum

/// A file of which nothing can be said, and why.
struct UnreadProgram {
  let path: String
  let error: AuthoringError

  /// Why it cannot be read, with the name of the file where the trouble is with another.
  var reason: String {
    error.path == path ? error.message : "\(error.path): \(error.message)"
  }

  /// The single mistakes of the file as sentences with their places; without any, the reason.
  var remarks: [(place: Place?, text: String)] {
    guard !error.findings.isEmpty else { return [(nil, reason)] }
    return error.findings.map { finding in
      (finding.place, "\(reason) \(finding.place): \(finding.message) \(finding.remedy)")
    }
  }
}
