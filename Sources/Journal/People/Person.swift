/// Somebody who works with the programs of a journal.
package struct Person: Hashable, Sendable {
  package var key: PersonKey
  /// What other people see.
  package var name: String
  /// Whether the person may sign in; who has left keeps the name in the log.
  package var isActive: Bool
  package var memberships: [Membership]

  package init(
    key: PersonKey, name: String, isActive: Bool = true, memberships: [Membership] = []
  ) {
    self.key = key
    self.name = name
    self.isActive = isActive
    self.memberships = memberships
  }

  /// The roles in a program.
  package func memberships(in program: ProgramKey) -> [Membership] {
    isActive ? memberships.filter { $0.program == nil || $0.program == program } : []
  }
}
