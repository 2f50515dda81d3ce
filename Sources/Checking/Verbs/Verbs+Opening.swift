extension Verbs {
  /// Whether some words begin as an objective does: with a verb, with or without "learners will".
  ///
  /// Takes plain words in lower case and in the singular, so that "reads" has become "read".
  package static func begin(_ words: some RandomAccessCollection<String>) -> Bool {
    let stem = stemCount(of: words)
    guard let first = words.dropFirst(stem).first else { return false }
    return stem > 0 || isVerbInDocument(first)
  }

  /// How many words "learners will be able to" takes at the beginning; 0 where nothing like it stands.
  package static func stemCount(of words: some RandomAccessCollection<String>) -> Int {
    guard let first = words.first, openings.contains(first) else { return promise(words) }
    for skipped in 1..<max(2, min(words.count, 24)) {
      let length = promise(words.dropFirst(skipped))
      if length > 1 { return skipped + length }
    }
    return 0
  }

  /// In a whole document, not all that somebody will do is an objective, and what learners must do
  /// is a condition of the program as often.
  private static func promise(_ words: some RandomAccessCollection<String>) -> Int {
    guard Doer(words)?.isLearner ?? true else { return 0 }
    return Stem.promise(words, modals: ["can", "will"])
  }

  private static let openings: Set<String> = ["by", "upon", "when"]

  private static func isVerbInDocument(_ word: String) -> Bool {
    // "washe" is what is left of "washes" when only its last letter was taken.
    let short = word.last == "e" ? String(word.dropLast()) : word
    let forms = [word, short, word.hasSuffix("ing") ? String(word.dropLast(3)) : word]
    return forms.contains(where: isVerb)
  }
}

extension Verbs {
  /// Whether a word is a verb of the lists, as it stands or without the s of "measures".
  static func isKnown(_ word: String) -> Bool {
    seen.contains(word) || word.utf8.last == UInt8(ascii: "s") && seen.contains(base(word))
  }

  /// Whether a word is a verb of the lists as it stands, be it one that can be seen or not.
  static func isVerb(_ word: String) -> Bool {
    all.contains(word)
  }

  private static let seen = known.union(showing).union(nounLike)
  private static let all = seen.union(vague).union(judgedByObject)

  /// The verb of "measures", "carries" or "teaches".
  static func base(_ word: String) -> String {
    let letters = word.utf8
    guard letters.last == UInt8(ascii: "s"), letters.count > 2, !word.hasSuffix("ss") else {
      return word
    }
    if word == "has" { return "have" }
    if letters.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let endings = ["ches", "shes", "sses", "xes", "goes", "does"]
    return String(word.dropLast(endings.contains { word.hasSuffix($0) } ? 2 : 1))
  }
}
