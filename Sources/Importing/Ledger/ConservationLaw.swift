package import Curriculum
package import WordFormat

/// `placed + unplaced = source`: the check that an import lost nothing and invented nothing.
///
/// It holds in two steps: the account names every word that the document shows, and what the
/// account calls placed stands in the program itself.
package enum ConservationLaw {
  /// The words that an account lacks or has too often, against the words a document shows.
  ///
  /// The document's text is put together only where something is amiss.
  package static func differences(
    document: WordDocument, entries: [LedgerEntry]
  ) -> [String: Int] {
    var shown = WordTally()
    document.eachText { shown.add($0) }
    if shown == tally(of: entries) { return [:] }
    return differences(source: document.fullText, entries: entries)
  }

  private static func tally(of entries: [LedgerEntry]) -> WordTally {
    var tally = WordTally()
    for index in entries.indices {
      if let label = entries[index].label { tally.add(label) }
      tally.add(entries[index].words)
    }
    return tally
  }

  /// The words that an account lacks or has too often, against the words that were shown.
  ///
  /// - Returns: the differing words with the surplus (positive) or shortage (negative) of each;
  ///   empty when the law holds.
  package static func differences(
    source: String, entries: [LedgerEntry]
  ) -> [String: Int] {
    var shown = WordTally()
    shown.add(source)
    if shown == tally(of: entries) { return [:] }
    var balance: [Substring: Int] = [:]
    for word in words(of: source) { balance[word, default: 0] -= 1 }
    for entry in entries {
      for word in words(of: entry.text) { balance[word, default: 0] += 1 }
    }
    var differences: [String: Int] = [:]
    for (word, count) in balance where count != 0 { differences[String(word)] = count }
    return differences
  }

  /// The words that the account calls placed and that the program lacks, in alphabetical order.
  ///
  /// A word must stand in the program as often as in the source, but what several entries name
  /// (a person who teaches in two strands, a unit of many objectives) stands there once. Hours
  /// may stand there as numbers alone.
  package static func missing(from program: Program, entries: [LedgerEntry]) -> [String] {
    let amounts = program.amounts
    var balance: [String: Int] = [:]
    for text in program.texts {
      for word in PlainWords(text).words { balance[word, default: 0] += 1 }
    }
    var namedOnce: Set<String> = []
    // Most entries of a long table were not placed: they are not even copied.
    let placed = entries.indices.filter { !entries[$0].fates.isEmpty }
      .map { PlacedWords(entries[$0]) }
    for entry in Set(placed) where !entry.isHours(among: amounts) {
      if entry.isNamedOnce {
        namedOnce.formUnion(entry.words)
      } else {
        for word in entry.words { balance[word, default: 0] -= 1 }
      }
    }
    for word in namedOnce { balance[word, default: 0] -= 1 }
    return balance.filter { $0.value < 0 }.keys.sorted()
  }

  /// The runs of letters and digits: blanks and punctuation cannot be lost without a word.
  private static func words(of text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) }
  }
}
