package import CASEFormat
package import Curriculum

/// A framework as it came in: the package that carries all of it, and what a person should know.
///
/// The package is the carrier because CASE has a place for everything that the other forms have,
/// and a field of its own (`extensions`) for what it does not know.
package struct IncomingFramework: Sendable, Hashable {
  package var package: CFPackage
  /// What was repaired, assumed or left out, each with its place in the source.
  package var findings: [Finding]

  package init(package: CFPackage, findings: [Finding] = []) {
    self.package = package
    self.findings = findings
  }
}
