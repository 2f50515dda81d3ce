/// `placed + unplaced = source`: the check that an import lost nothing and invented nothing.
package enum ConservationLaw {
  /// The words that an account lacks or has too often, against the words the document shows.
  ///
  /// - Returns: the differing words with the surplus (positive) or shortage (negative) of each;
  ///   empty when the law holds.
  package static func differences(
    source: String, entries: [LedgerEntry]
  ) -> [String: Int] {
    var balance: [Substring: Int] = [:]
    for word in words(of: source) { balance[word, default: 0] -= 1 }
    for entry in entries {
      for word in words(of: entry.text) { balance[word, default: 0] += 1 }
    }
    var differences: [String: Int] = [:]
    for (word, count) in balance where count != 0 { differences[String(word)] = count }
    return differences
  }

  /// The runs of letters and digits: blanks and punctuation cannot be lost without a word.
  private static func words(of text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) }
  }
}
