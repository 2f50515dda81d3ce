import Yams

extension ProfileReading {
  /// Says in plain words where the YAML parser stops.
  mutating func note(_ error: any Error) {
    let place: (line: Int?, problem: String) =
      switch error as? YamlError {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (mark.line, problem)
      case .duplicatedKeysInMapping(let names, let context):
        (
          context.mark.line,
          "\(names.sorted().map { "“\($0)”" }.joined(separator: ", ")) stands twice"
        )
      default: (nil, "\(error)")
      }
    note(
      "This is not YAML from here on: \(place.problem).",
      """
      Begin each line at the same column as those beside it, use blanks and no tabs, and put a \
      text with a colon or a bracket in double quotes.
      """, line: place.line)
  }
}
