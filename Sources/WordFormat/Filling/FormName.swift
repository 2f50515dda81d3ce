/// One name of a scope, and what stands behind it.
package struct FormName: Sendable {
  /// The words, as they are shown.
  package var words: String
  /// Words that are accepted too.
  package var otherWords: [String]
  /// What the name stands for.
  package var kind: FormKind

  /// Takes the words and what they stand for.
  package init(_ words: String, _ kind: FormKind = .text, otherWords: [String] = []) {
    self.words = words
    self.kind = kind
    self.otherWords = otherWords
  }
}
