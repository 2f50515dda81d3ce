/// The names that a form may use, scope by scope; the first scope is open everywhere.
package struct FormVocabulary: Sendable {
  /// The scopes: a list leads into the one whose number it gives.
  package var scopes: [FormScope]
  /// The words that filling adds.
  package var wording = FormWording()

  /// Takes the scopes, the one of the whole first.
  package init(_ scopes: [FormScope]) { self.scopes = scopes }
}
