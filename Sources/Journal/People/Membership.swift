package import Curriculum

/// A role of a person in one program, or in all of them.
package struct Membership: Hashable, Sendable {
  /// The program; nil for all that there are and will be.
  package var program: ProgramKey?
  package var role: Role
  /// The strands that an author writes in; all where there are none.
  package var strands: Set<Strand>

  package init(program: ProgramKey? = nil, role: Role, strands: Set<Strand> = []) {
    self.program = program
    self.role = role
    self.strands = strands
  }
}
