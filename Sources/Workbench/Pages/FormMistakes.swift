/// What is wrong with a form that was sent.
struct FormMistakes: Sendable {
  var title = "Something is missing"
  private(set) var all: [Mistake] = []

  struct Mistake: Sendable {
    /// The id of the input.
    var field: String
    var message: String
  }

  mutating func add(_ field: String, _ message: String) {
    all.append(Mistake(field: field, message: message))
  }

  subscript(field: String) -> String? { all.first { $0.field == field }?.message }
}
