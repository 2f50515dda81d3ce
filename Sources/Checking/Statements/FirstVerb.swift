/// What is wrong with the first verb of a statement, and what may hide its lack.
enum FirstVerb {
  /// The complaint about the words of a statement, in small letters and without their stem.
  static func complaint(_ statement: [String], hasStem: Bool) -> String? {
    let words = withoutAdverbs(statement[...])
    guard let first = words.first else { return nil }
    if let gain = stateOfMind(gainedIn: words) {
      return "“\(first) \(gain)” cannot be seen or measured."
    }
    if Verbs.vague.contains(Verbs.base(first)) || Verbs.vague.contains(first) {
      return "“\(first)” cannot be seen or measured."
    }
    let isTopic =
      !isVerb(first)
      && (!hasStem && words.count <= 2 || first.hasSuffix("ly") && words.count > 1)
    // "Students with a pass" have no verb.
    let isPerson = !hasStem && Doer(words)?.isLearner ?? false
    if Verbs.openers.contains(first) || looksLikeNoun(first) || isTopic || isPerson {
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

  /// Whether a word that no list of verbs has looks like a noun.
  static func looksLikeNoun(_ word: String) -> Bool {
    guard word.utf8.count > 4, !Verbs.isKnown(word) else { return false }
    return word == "knowledge"
      || ["tion", "ness", "ing", "ability", "skills"].contains { word.hasSuffix($0) }
  }

  /// The words behind "safely" and "correctly and safely"; of "assembly of parts" all, because
  /// nothing is done there.
  private static func withoutAdverbs(_ statement: ArraySlice<String>) -> ArraySlice<String> {
    var words = statement
    while let first = words.first, first.hasSuffix("ly"), !Verbs.isKnown(first) {
      var rest = words.dropFirst()
      if let joint = rest.first, joint == "and" || joint == "but" { rest.removeFirst() }
      guard let next = rest.first, !Verbs.openers.contains(next) else { return words }
      words = rest
    }
    return words
  }

  /// What is to be gained where a verb such as "develop" has something of the head for its object:
  /// "skills", and not a plan or a budget.
  private static func stateOfMind(gainedIn words: ArraySlice<String>) -> String? {
    guard let verb = words.first.map(Verbs.base), Verbs.judgedByObject.contains(verb) else {
      return nil
    }
    let isLearned: (String) -> Bool = { word in
      Verbs.gains.contains(word)
        || (verb == "cover" || verb == "master") && Verbs.contents.contains(word)
    }
    let object = words.dropFirst().prefix { !Verbs.prepositions.contains($0) }
    // The last word before a joint counts: a skills checklist is a list.
    return object.split { $0 == "and" || $0 == "or" }
      .compactMap { part in part.last { !$0.hasSuffix("ly") } }
      .first(where: isLearned)
  }

  /// The second verb of a pair such as "read and understand", when nobody can see it.
  private static func secondVerb(_ words: ArraySlice<String>) -> String? {
    let second = words.dropFirst().drop { $0 == "and" || $0 == "or" }.first
    return second.flatMap { Verbs.inward.contains(Verbs.base($0)) ? $0 : nil }
  }

  /// Whether a word is a verb by the lists or by its ending.
  private static func isVerb(_ word: String) -> Bool {
    Verbs.isKnown(word)
      || word.utf8.count > 5 && ["ify", "ize", "yze"].contains { word.hasSuffix($0) }
  }
}
