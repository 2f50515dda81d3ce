/// A tag of a part that is looked at as bytes.
package struct MarkupPiece: Sendable {
  /// What it is.
  package enum Kind: Sendable { case start, end, empty }

  /// What it is.
  package var kind: Kind
  /// All its bytes.
  package var range: Range<Int>
  /// The bytes of its name, with its prefix.
  package var name: Range<Int>
}
