/// The names that a form may use within one thing, each with a sample.
package struct FormNameList: Sendable {
  /// What the thing is called, such as "objective".
  package var title: String
  /// The names.
  package var entries: [Entry]

  /// One name.
  package struct Entry: Sendable {
    /// The mark, as it is typed: `{Program title}`, `{each objective} … {end}`.
    package var mark: String
    /// What it stands for, in a few words.
    package var meaning: String
    /// What it stands for in a program; nil where nobody was asked.
    package var sample: String?
  }
}
