/// What a form may name within one thing, such as an objective.
package struct FormScope: Sendable {
  /// What one of these things is called, such as "objective".
  package var title: String
  /// The names.
  package var names: [FormName]

  /// Takes a title and the names.
  package init(_ title: String, _ names: [FormName]) {
    self.title = title
    self.names = names
  }
}
