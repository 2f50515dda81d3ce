/// One name of a scope, and what stands behind it.
package struct FormName: Sendable {
  /// The words, as they are shown.
  package var words: String
  /// Words that are accepted too.
  package var otherWords: [String]
  /// What the name stands for.
  package var kind: FormKind
  /// All that its words can be; empty where they can be anything.
  package var values: [String]

  /// Takes the words and what they stand for.
  package init(
    _ words: String, _ kind: FormKind = .text, otherWords: [String] = [], values: [String] = []
  ) {
    self.values = values
    self.words = words
    self.kind = kind
    self.otherWords = otherWords
  }

  /// Every way to call it, the first before the others.
  package var ways: [String] { [words] + otherWords }
}
