/// How many facts were expected, how many were found, and how many of these are the same.
struct FactCount: Hashable {
  var expected = 0
  var found = 0
  var matched = 0

  /// How much of what was found is right.
  var precision: Share { Share(part: matched, whole: found) }
  /// How much of what was expected was found.
  var recall: Share { Share(part: matched, whole: expected) }
  /// The harmonic mean of both.
  var balance: Share { Share(part: 2 * matched, whole: expected + found) }

  static func + (left: FactCount, right: FactCount) -> FactCount {
    FactCount(
      expected: left.expected + right.expected, found: left.found + right.found,
      matched: left.matched + right.matched)
  }
}
