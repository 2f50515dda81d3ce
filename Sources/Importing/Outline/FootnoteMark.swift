/// The mark of a footnote in a passage.
package struct FootnoteMark: Sendable, Hashable {
  /// The number of the footnote.
  package var number: Int
  /// Where the mark stands among the words.
  package var place: String.Index

  package init(_ number: Int, at place: String.Index) {
    self.number = number
    self.place = place
  }
}
