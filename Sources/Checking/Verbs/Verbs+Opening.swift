extension Verbs {
  /// Whether some words begin as an objective does: with a verb, with or without "learners will".
  ///
  /// Takes plain words in lower case and in the singular, so that "reads" has become "read".
  package static func begin(_ words: some Collection<String>) -> Bool {
    let stem = stems.first { words.starts(with: $0) } ?? []
    guard let first = words.dropFirst(stem.count).first else { return false }
    return !stem.isEmpty || isVerb(first)
  }

  private static func isVerb(_ word: String) -> Bool {
    let forms = [word, trimmed(word, "e"), word.hasSuffix("ing") ? String(word.dropLast(3)) : word]
    return forms.contains { known.contains($0) || vague.contains($0) || showing.contains($0) }
  }

  /// "washe" is what is left of "washes" when only its last letter was taken.
  private static func trimmed(_ word: String, _ ending: Character) -> String {
    word.last == ending ? String(word.dropLast()) : word
  }
}
