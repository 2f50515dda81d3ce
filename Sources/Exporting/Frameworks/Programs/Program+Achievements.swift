package import Curriculum
package import Frameworks

extension Program {
  /// Each credential of the pathway as an achievement of Open Badges 3.0.
  ///
  /// An achievement says what is earned and for what; it is awarded to nobody. The arguments
  /// are as for the program's framework; the name of a file is the credential's id.
  package func achievements(
    _ library: FrameworkLibrary, namespace: String? = nil,
    address: @escaping ItemAddress = { _ in nil }
  ) -> [ExportedFile] {
    let names = ProgramNames(self, namespace: namespace)
    let writer = AchievementWriter(
      program: self, targets: AlignmentTargets(library, names, address), names: names)
    return pathway.credentials.map { credential in
      ExportedFile(
        name: "\(credential.id).achievement.json", mediaType: "application/ld+json",
        bytes: writer.bytes(of: credential))
    }
  }
}
