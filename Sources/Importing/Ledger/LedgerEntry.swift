/// A stretch of the source and what became of it.
package struct LedgerEntry: Sendable, Hashable {
  /// The words.
  package var text: String
  /// What became of them; more than one where a merged cell serves several objectives.
  package var fates: [Ledger.Fate]
  /// Where they stand in the source.
  package var place: String

  /// Whether nothing was made of the words.
  package var isUnplaced: Bool { fates.isEmpty }
}
