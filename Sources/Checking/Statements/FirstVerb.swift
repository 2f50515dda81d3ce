/// What is wrong with the first verb of a statement, and what may hide its lack.
enum FirstVerb {
  /// The complaint about the words of a statement, in small letters and without their stem.
  static func complaint(_ statement: [String], hasStem: Bool) -> String? {
    var words = statement[...]
    while let first = words.first, first.hasSuffix("ly"), !Verbs.isKnown(first), words.count > 1 {
      words.removeFirst()
    }
    guard let first = words.first else { return nil }
    if Verbs.vague.contains(Verbs.base(first)) || Verbs.vague.contains(first) {
      return "“\(first)” cannot be seen or measured."
    }
    let isTopic = !hasStem && words.count <= 2 && !Verbs.isKnown(first)
    if Verbs.openers.contains(first) || looksLikeNoun(first) || isTopic {
      return "The objective begins with “\(first)”, not with what the learner will do."
    }
    if let hidden = hiddenStateOfMind(words) ?? secondVerb(words) {
      return "“\(hidden)” cannot be seen or measured."
    }
    return nil
  }

  /// What "demonstrate knowledge of" hides behind a verb that can be seen.
  static func hiddenStateOfMind(_ words: ArraySlice<String>) -> String? {
    guard let verb = words.first, Verbs.showing.contains(Verbs.base(verb)) else { return nil }
    // Behind a preposition stands what is shown, and no longer that something is shown.
    let shown = words.dropFirst().prefix { !Verbs.openers.contains($0) || $0 == "a" || $0 == "an" }
    return shown.prefix(3).first { Verbs.statesOfMind.contains($0) }.map { "\(verb) \($0)" }
  }

  /// The second verb of a pair such as "read and understand", when nobody can see it.
  private static func secondVerb(_ words: ArraySlice<String>) -> String? {
    let second = words.dropFirst().drop { $0 == "and" || $0 == "or" }.first
    return second.flatMap { Verbs.inward.contains(Verbs.base($0)) ? $0 : nil }
  }

  private static func looksLikeNoun(_ word: String) -> Bool {
    guard !Verbs.nounLike.contains(word), word.count > 4 else { return false }
    return ["tion", "ness", "ing", "edge", "ability", "skills"].contains { word.hasSuffix($0) }
  }
}
