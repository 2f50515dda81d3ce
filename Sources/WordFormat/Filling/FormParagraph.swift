/// One paragraph of a form with what it shows.
package struct FormParagraph: Sendable, Hashable {
  /// The text; a tab is a tab, a line break a line feed.
  package var text: String
  /// Where it stands.
  package var place: FormPlace
  /// The cell of the innermost table that it is in.
  package var cell: FormCell?
  /// What the content controls around it or in it are called.
  package var controls: [String] = []
}
