/// How much a word counts for each place of an item where it may stand.
struct FieldWeights: Sendable, Hashable {
  var label: Double
  var statement: Double
  /// The labels of the items above.
  var parents: Double
  var keywords: Double
  /// What other programs aligned with the item.
  var precedents: Double
  /// How soon a word that comes again counts no more (`k1` of BM25).
  var saturation: Double
  /// How far a long text is held to be about more than one thing, 0 to 1 (`b` of BM25).
  var lengthShare: Double

  /// Found by trying on half of the pairs of `Tests/FrameworksTests/Pairs`; see docs/suggestions.md.
  static let standard = FieldWeights(
    label: 2, statement: 1, parents: 0.5, keywords: 1.5, precedents: 1, saturation: 1.2,
    lengthShare: 0.5)

  /// BM25 as it is mostly meant: the statement and nothing else.
  static let statementAlone = FieldWeights(
    label: 0, statement: 1, parents: 0, keywords: 0, precedents: 0, saturation: 1.2,
    lengthShare: 0.75)
}
