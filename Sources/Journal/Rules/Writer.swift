/// Who does something: a person, or the console of the machine, which may do all.
package struct Writer: Hashable, Sendable {
  /// The person; nil for the console.
  package var person: Person?

  /// The console.
  package static let console = Writer(person: nil)

  package init(person: Person?) { self.person = person }

  package var name: String { person?.name ?? "the console" }
}
