extension Explanation {
  /// How a person would say that the place is something else: `table 2 column 3 = objective`.
  ///
  /// Nil for a place that nobody can say a word about, such as a whole table.
  package var mapping: String? {
    guard let target else { return nil }
    let other = runnerUp?.meaning ?? meaning ?? "workforce training"
    return "\(target) = \(Self.role(other))"
  }

  /// The place as a sentence calls it: `column 3 of table 2 (“Trade stuff”)`.
  package var called: String {
    guard let (table, line, words) = steps, !line.isEmpty else { return place }
    return [line, table.isEmpty ? "" : "of \(table)", words].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// What `--map` calls the place.
  private var target: String? {
    guard let (table, line, words) = steps else { return nil }
    if line.isEmpty {
      // Only the words of a heading are known.
      let heading = words.filter { !"(“”)".contains($0) }
      return heading.isEmpty || heading.hasSuffix("…") || !table.isEmpty && !place.contains("“")
        ? nil : "\"\(heading)\""
    }
    return table.isEmpty ? line : "\(table) \(line)"
  }

  /// `table 2`, `column 3` and `(“Trade stuff”)` of a place; empty what it lacks.
  private var steps: (table: String, line: String, words: String)? {
    let quote = place.firstIndex(of: "“")
    let named = place[..<(quote ?? place.endIndex)]
    let words = quote.map { String(place[$0...]) } ?? ""
    var table = ""
    var line = ""
    for step in named.split(separator: ",") {
      let step = step.filter { $0 != "(" }.split(separator: " ").joined(separator: " ")
      let parts = step.split(separator: " ")
      guard parts.count == 2, Int(parts[1]) != nil else { continue }
      if parts[0] == "table", table.isEmpty { table = step } else { line = step }
    }
    guard !table.isEmpty || !words.isEmpty else { return nil }
    if table.isEmpty, !line.isEmpty { return nil }
    guard !(line.isEmpty && words.isEmpty) else { return nil }
    let shown = words.hasSuffix(")") || words.isEmpty || line.isEmpty ? words : words + ")"
    return (table, line, words.isEmpty || line.isEmpty ? words : "(" + shown)
  }

  /// The role of a meaning: `codes of adult education` is a column of adult education.
  private static func role(_ meaning: String) -> String {
    for beginning in ["codes of ", "marks of "] where meaning.hasPrefix(beginning) {
      return String(meaning.dropFirst(beginning.count))
    }
    return meaning
  }
}
