import Journal

/// A person who is signed in, and the browser in which.
struct Visitor: Sendable {
  var person: Person
  var secret: Secret

  var writer: Writer { Writer(person: person) }

  /// The first letters of the first and the last name.
  var initials: String {
    let words = person.name.split(separator: " ")
    let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
    return String(letters).uppercased()
  }
}
