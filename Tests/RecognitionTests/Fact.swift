/// One thing that a program says, such as that an outcome stands in a strand of an objective.
struct Fact {
  /// The field that says it.
  let field: FactField
  /// Where it stands and what it says, each in the form in which texts are compared.
  let compared: [ComparableText]
  /// The same in the program's own words.
  let shown: String
  /// The objective that it belongs to, by its place; 0 for a fact of the form.
  let position: Int
}

extension Fact: Hashable {
  static func == (left: Fact, right: Fact) -> Bool {
    left.field == right.field && left.compared == right.compared
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(field)
    hasher.combine(compared)
  }
}

extension [Fact] {
  /// The facts that others do not say, or not as often.
  func without(_ others: [Fact]) -> [Fact] {
    var open: [Fact: Int] = [:]
    for fact in others { open[fact, default: 0] += 1 }
    return filter { fact in
      guard let left = open[fact], left > 0 else { return true }
      open[fact] = left - 1
      return false
    }
  }
}
