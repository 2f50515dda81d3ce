/// One mark of a form, or a content control whose tag is a name.
package struct FormMark: Sendable, Hashable {
  /// What stands between the braces.
  package var words: String
  /// Where it stands.
  package var place: FormPlace
  /// Whether it is a content control.
  package var isControl = false
}
