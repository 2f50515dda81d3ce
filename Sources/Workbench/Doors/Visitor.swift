import Journal

/// A person who is signed in, and the browser in which.
struct Visitor: Sendable {
  var person: Person
  var secret: Secret

  var writer: Writer { Writer(person: person) }

  /// Whether the visitor may begin a program: an administrator, or an author of all of them.
  var mayBegin: Bool {
    person.isAdministrator
      || person.memberships.contains {
        $0.program == nil && $0.role == .author && $0.strands.isEmpty
      }
  }

  /// Whether the visitor may show a program to people without an account.
  func mayShare(_ program: ProgramKey) -> Bool {
    person.memberships(in: program).contains { $0.role == .author || $0.role == .administrator }
  }
}
