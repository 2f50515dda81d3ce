extension Verbs {
  /// Whether some words begin as an objective does: with a verb, with or without "learners will".
  ///
  /// Takes plain words in lower case and in the singular, so that "reads" has become "read".
  package static func begin(_ words: some Collection<String>) -> Bool {
    let stem = stemCount(of: words)
    guard let first = words.dropFirst(stem).first else { return false }
    return stem > 0 || isVerb(first)
  }

  /// How many words "learners will be able to" takes at the beginning; 0 where nothing like it stands.
  package static func stemCount(of words: some Collection<String>) -> Int {
    let skipped =
      words.first == "upon" || words.first == "by"
      ? words.prefix { $0 != "the" && $0 != "student" && $0 != "learner" && $0 != "you" }.count : 0
    let rest = words.dropFirst(skipped)
    let stem = allStems.first { rest.starts(with: $0) } ?? []
    return stem.isEmpty ? 0 : skipped + stem.count
  }

  /// Stems in the singular, as plain words have them, and those that speak to the learner.
  private static let ownStems: [[String]] = [
    "student will be able to", "learner will be able to", "participant will be able to",
    "student will", "learner will", "student can", "learner can", "you will be able to",
    "when you finish you will be able to", "you will",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let allStems = stems + ownStems

  private static func isVerb(_ word: String) -> Bool {
    // "washe" is what is left of "washes" when only its last letter was taken.
    let short = word.last == "e" ? String(word.dropLast()) : word
    let forms = [word, short, word.hasSuffix("ing") ? String(word.dropLast(3)) : word]
    return forms.contains { known.contains($0) || vague.contains($0) || showing.contains($0) }
  }
}

extension Verbs {
  /// Whether a word is a verb of the lists, as it stands or without the s of "measures".
  static func isKnown(_ word: String) -> Bool {
    [known, showing, nounLike].contains { $0.contains(word) || $0.contains(base(word)) }
  }

  /// The verb of "measures" or "understands".
  static func base(_ word: String) -> String {
    word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }
}
