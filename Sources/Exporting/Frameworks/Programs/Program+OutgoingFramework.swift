package import Curriculum
package import Frameworks

extension Program {
  /// The objectives of the program as a framework of its own, with their alignments as links.
  ///
  /// `library` knows the items that alignments point to. Identifiers are made of the program's
  /// `namespace` (its title and first provider when none is given) and of the stable ids of its
  /// parts, so that the same program gives the same identifiers each time. `changed` is the moment
  /// of the last change, RFC 3339; `base` stands before each identifier in the addresses; `address`
  /// gives that of an item of another list.
  package func outgoing(
    _ library: FrameworkLibrary, changed: String, base: String = "urn:uuid:",
    namespace: String? = nil, address: @escaping ItemAddress = { _ in nil }
  ) -> OutgoingFramework {
    let names = ProgramNames(self, namespace: namespace)
    return ProgramPackaging(
      program: self, targets: AlignmentTargets(library, names, address), names: names,
      changed: changed, base: base
    ).outgoing()
  }
}
