/// Makes identifiers of words; words that come again get another identifier each time.
package struct RepeatedIdentifiers: Sendable {
  private var counts: [String: Int] = [:]

  package init() {}

  /// The words with the number of their turn, from the second on.
  package mutating func words(_ words: String) -> String {
    counts[words, default: 0] += 1
    let count = counts[words, default: 1]
    return count > 1 ? "\(words) \(count)" : words
  }

  /// The UUID of version 5 of the words.
  package mutating func identifier(_ words: String) -> String {
    CASEIdentifier.derived(from: self.words(words))
  }
}
