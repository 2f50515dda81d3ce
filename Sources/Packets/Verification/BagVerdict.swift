package import Curriculum

/// What came of the verification of a bag.
package struct BagVerdict: Hashable, Sendable {
  package var findings: [Finding]
  /// The number of files that were summed up.
  package var files: Int
  package var bytes: Int
  /// The seal of the bag as it is now; nil when it has none.
  package var seal: String?

  /// Whether every file is there and as it was; remarks about the form do not count.
  package var isIntact: Bool { findings.allSatisfy { $0.severity < .error } }
}
