/// The counts of each field; scores of programs and of documents add up.
struct RecognitionScore: Hashable {
  private var counts: [FactField: FactCount] = [:]

  /// Counts nothing.
  init() {}

  /// Counts the facts of an expected and of a found program, each as often as it is said.
  init(expected: [Fact], found: [Fact]) {
    for fact in expected { counts[fact.field, default: FactCount()].expected += 1 }
    for fact in found {
      counts[fact.field, default: FactCount()].found += 1
      counts[fact.field, default: FactCount()].matched += 1
    }
    for fact in found.without(expected) {
      counts[fact.field, default: FactCount()].matched -= 1
    }
  }

  /// The counts of a field.
  subscript(field: FactField) -> FactCount { counts[field] ?? FactCount() }

  /// The counts of all fields of a group together.
  subscript(group: FactGroup) -> FactCount {
    group.fields.map { self[$0] }.reduce(FactCount(), +)
  }

  static func + (left: RecognitionScore, right: RecognitionScore) -> RecognitionScore {
    var sum = left
    sum.counts.merge(right.counts, uniquingKeysWith: +)
    return sum
  }
}
