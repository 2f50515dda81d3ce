package import Curriculum

/// What came of the verification of a bag.
package struct BagVerdict: Hashable, Sendable {
  package var findings: [Finding]
  /// The number of files that were summed up.
  package var files: Int
  package var bytes: Int
  /// The seal of the bag as it is now; nil when it has none.
  package var seal: String?
}
