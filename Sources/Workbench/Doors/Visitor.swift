import Journal

/// A person who is signed in, and the browser in which.
struct Visitor: Sendable {
  var person: Person
  var secret: Secret

  var writer: Writer { Writer(person: person) }
}
