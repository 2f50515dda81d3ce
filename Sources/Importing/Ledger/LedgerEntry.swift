/// A stretch of the source and what became of it.
package struct LedgerEntry: Sendable, Hashable {
  /// The number or bullet that Word sets before the words; it shares their fate.
  package var label: String?
  /// The words themselves.
  package var words: String
  /// What became of them; more than one where a merged cell serves several objectives.
  package var fates: [Ledger.Fate]
  /// Where they stand in the source.
  package var place: String
  /// Whether they stand in a table of which nothing was made, which is told as a whole.
  package var isInUnreadTable = false

  /// A whole passage that was kept from being read.
  package static func heldBack(_ passage: Passage) -> LedgerEntry {
    LedgerEntry(label: passage.label, words: passage.text, fates: [], place: passage.place)
  }

  /// What Word shows: the label and the words.
  package var text: String {
    guard let label else { return words }
    return words.isEmpty ? label : label + " " + words
  }

  /// Whether nothing was made of the words; the marks between others, such as a semicolon, are none.
  package var isUnplaced: Bool {
    fates.isEmpty && (holdsWord(words) || label.map(holdsWord) ?? false)
  }

  private func holdsWord(_ text: String) -> Bool {
    // Nearly every text has a letter or digit of ASCII among its first.
    text.utf8.contains { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
      || text.contains { !$0.isWhitespace && !$0.isPunctuation && $0 != "|" }
  }

  /// The fields of the program in which the words stand; none for the name of something.
  package var fields: [String] {
    fates.compactMap { fate in
      guard case .placed(let field, _) = fate else { return nil }
      return field
    }
  }
}
