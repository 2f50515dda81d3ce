import Curriculum
import Journal

extension OpenedProgram {
  /// Whether the visitor may change more than remarks; strands are looked at with each change.
  var mayWrite: Bool { !state.isClosed && has(.author, .administrator) }

  /// Whether the visitor may align what is of a strand, or, without one, of all of them.
  ///
  /// The journal decides at each write; a page offers what it will take.
  func mayAlign(in strand: Strand? = nil) -> Bool {
    !state.isClosed
      && visitor.person.memberships(in: key).contains { membership in
        switch membership.role {
        case .administrator: true
        case .author:
          membership.strands.isEmpty || strand.map(membership.strands.contains) ?? true
        case .reviewer, .approver: false
        }
      }
  }
}
