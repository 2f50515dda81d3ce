/// The words before the verb of a statement, which say only who does it or under what condition.
enum Stem {
  /// How many words stand before what the learner does: "the learner will be able to", "the learner"
  /// before a verb, or "given a drawing," and the like.
  static func length(_ words: [WrittenWord]) -> Int {
    let numbers = words.prefix { $0.hasDigit }.count
    let own = person(words[numbers...].lazy.map(\.text))
    if own > 0 { return numbers + own }
    guard let first = words.dropFirst(numbers).first, conditions.contains(first.text) else {
      return numbers
    }
    return condition(of: words, from: numbers + 1) ?? numbers
  }

  /// How many words "the learner will be able to" takes; 0 where nothing like it stands.
  ///
  /// Persons may stand in the singular or the plural, and with words that say which they are:
  /// "nursing students will".
  static func promise(
    _ words: some RandomAccessCollection<String>, modals: Set<String> = modals
  ) -> Int {
    let doer = Doer(words)
    let rest = words.dropFirst(doer?.length ?? 0)
    var length = words.count - rest.count
    if rest.first == "swbat" { return length + 1 }
    if let doer {
      guard let verb = rest.first else { return 0 }
      if modals.contains(verb), doer.isLearner || verb == "will" {
        length += 1
      } else if doer.isLearner, verb == "is" || verb == "are",
        let next = rest.dropFirst().first, expectations.contains(next)
      {
        return rest.dropFirst(2).first == "to" ? length + 3 : 0
      } else {
        return 0
      }
    } else if rest.first == "will" {
      length += 1
    } else if rest.first == "to" {
      return 1
    }
    let end = words.dropFirst(length)
    let able = end.first == "be" ? end.dropFirst() : end
    guard able.first == "able", able.dropFirst().first == "to" else { return length }
    return words.count - able.count + 2
  }

  /// How many words a promise takes, or a learner with nothing but a verb behind: "the learner
  /// takes a pulse".
  private static func person(_ words: some RandomAccessCollection<String>) -> Int {
    let promise = promise(words)
    guard promise == 0, let doer = Doer(words), doer.isLearner else { return promise }
    let rest = words.dropFirst(doer.length).drop { $0.hasSuffix("ly") && !Verbs.isKnown($0) }
    guard let verb = rest.first else { return 0 }
    let base = Verbs.base(verb)
    if doer.isPlural { return Verbs.isVerb(verb) ? doer.length : 0 }
    guard base != verb, !notVerbs.contains(verb), rest.count > 1 else { return 0 }
    // No list has all verbs, and behind "the learner" hardly anything but a verb ends in s.
    return doer.hasArticle || Verbs.isVerb(base) ? doer.length : 0
  }

  /// Where the verb stands behind a condition; nil where none can be told.
  private static func condition(of words: [WrittenWord], from start: Int) -> Int? {
    var verb: Int?
    var candidate: Int?
    for index in words.indices.dropFirst(start).prefix(24) {
      let word = words[index]
      if word.mark == .sentence { break }
      let isBehindComma = word.mark == .comma
      if isBehindComma || verb == nil {
        let texts = words[index...].lazy.map(\.text)
        let own = isBehindComma ? person(texts) : promise(texts)
        if own > 1 || own == 1 && word.text != "to" { return index + own }
      }
      guard isBehindComma else { continue }
      if verb == nil, Verbs.isVerb(word.text) { verb = index }
      if candidate == nil, mayBeVerb(word) { candidate = index }
    }
    return verb ?? candidate
  }

  /// Whether a word that no list has may be the verb behind the comma of a condition.
  private static func mayBeVerb(_ word: WrittenWord) -> Bool {
    !word.hasDigit && !Verbs.openers.contains(word.text) && word.text != "or"
      && Verbs.base(word.text) == word.text && !FirstVerb.looksLikeNoun(word.text)
  }

  private static let modals: Set<String> = ["can", "must", "shall", "should", "will"]

  private static let expectations: Set<String> = ["able", "expected", "required"]

  private static let notVerbs: Set<String> = ["always", "as", "is", "its", "this", "was"]

  private static let conditions: Set<String> = [
    "according", "acting", "after", "as", "at", "based", "before", "by", "during", "following",
    "for", "from", "given", "if", "in", "on", "once", "prior", "provided", "through", "under",
    "upon", "using", "when", "while", "with", "within", "without", "working",
  ]
}
