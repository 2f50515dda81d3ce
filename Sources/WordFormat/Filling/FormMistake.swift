/// One thing that is wrong with a form, or that is worth knowing about it.
package struct FormMistake: Sendable, Hashable {
  /// What it is.
  package var code: FormMistakeCode
  /// Where it is.
  package var place: FormPlace
  /// What is wrong, and why.
  package var message: String
  /// What to do.
  package var remedy: String
  /// The names that come nearest, the nearest first.
  package var nearest: [String] = []

  /// Whether the form can be filled all the same.
  package var isNote: Bool { code.isNote }
}
