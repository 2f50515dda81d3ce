/// How much a word counts for each place of an item where it may stand.
package struct FieldWeights: Sendable, Hashable {
  package var label: Double
  package var statement: Double
  /// The labels of the items above.
  package var parents: Double
  package var keywords: Double
  /// What other programs aligned with the item.
  package var precedents: Double
  /// How soon a word that comes again counts no more (`k1` of BM25).
  package var saturation: Double
  /// How far a long text is held to be about more than one thing, 0 to 1 (`b` of BM25).
  package var lengthShare: Double

  /// Takes a weight for each field.
  package init(
    label: Double, statement: Double, parents: Double, keywords: Double, precedents: Double,
    saturation: Double = 1.2, lengthShare: Double
  ) {
    self.label = label
    self.statement = statement
    self.parents = parents
    self.keywords = keywords
    self.precedents = precedents
    self.saturation = saturation
    self.lengthShare = lengthShare
  }

  /// Chosen on every other pair of `Tests/AuthoringTests/Suggestions/Pairs`; docs/suggestions.md
  /// tells what came of it.
  package static let standard = FieldWeights(
    label: 3, statement: 1, parents: 0.5, keywords: 2.5, precedents: 1, saturation: 2.5,
    lengthShare: 0.5)

  /// BM25 as it is mostly meant: the statement and nothing else.
  package static let statementAlone = FieldWeights(
    label: 0, statement: 1, parents: 0, keywords: 0, precedents: 0, lengthShare: 0.75)
}
