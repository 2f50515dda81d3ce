/// How much two items say the same.
enum Likeness {
  /// The share of words that two statements have in common, by their stems, 0 to 1.
  ///
  /// Dice's coefficient over words with their counts; texts that read the same give 1, no other do.
  static func of(_ one: FrameworkItem, _ other: FrameworkItem) -> Double {
    if one.statement == other.statement { return 1 }
    guard let stemmer = Stemmer() else { return 0 }
    let (a, b) = (counts(one.statement, stemmer), counts(other.statement, stemmer))
    let total = a.values.reduce(0, +) + b.values.reduce(0, +)
    guard total > 0 else { return 0 }
    let common = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    // The same stems in another order or with other small words are not the same text.
    return min(2 * Double(common) / Double(total), 0.99)
  }

  private static func counts(_ text: String, _ stemmer: borrowing Stemmer) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in SearchWords.words(of: text) { counts[stemmer.stem(word.folded), default: 0] += 1 }
    return counts
  }
}
