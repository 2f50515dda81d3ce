import Curriculum

/// An expected program against the one that was found.
struct ProgramComparison {
  private let expected: [Fact]
  private let found: [Fact]
  /// The counts.
  let score: RecognitionScore

  init(expected: Program, found: Program) {
    let expectedKeys = ObjectiveKey.keys(ofExpected: expected)
    let foundKeys = ObjectiveKey.keys(ofFound: found, alignedWith: expected)
    self.expected = ProgramFacts(of: expected, keys: expectedKeys).facts
    self.found = ProgramFacts(of: found, keys: foundKeys).facts
    score = RecognitionScore(expected: self.expected, found: self.found)
  }

  /// The facts that only one of both says, a line each, under the name of each field.
  ///
  /// `-` was expected and not found, `+` found and not expected.
  var differences: String {
    let missing = expected.without(found).map { (mark: "-", fact: $0) }
    let invented = found.without(expected).map { (mark: "+", fact: $0) }
    var lines: [String] = []
    for field in FactField.allCases {
      // Stable: what is said of one objective stands together, expected before found.
      let ofField = (missing + invented).filter { $0.fact.field == field }.enumerated()
        .sorted { ($0.element.fact.position, $0.offset) < ($1.element.fact.position, $1.offset) }
      guard !ofField.isEmpty else { continue }
      lines.append(field.rawValue)
      lines += ofField.map { "  \($0.element.mark) \($0.element.fact.shown)" }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
