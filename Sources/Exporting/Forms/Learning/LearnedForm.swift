package import WordFormat

/// What was found of a program in a finished document.
package struct LearnedForm: Sendable {
  /// The words that become marks.
  package var replacements: [FormReplacement] = []
  /// The paragraphs that a mark stands for too.
  package var removals: [FormPlace] = []
  /// A paragraph of each row that a mark stands for too.
  package var rowRemovals: [FormPlace] = []
  /// What became a mark, in words.
  package var marks: [Remark] = []
  /// What was seen and left, in words.
  package var left: [Remark] = []

  /// A place with what is said of it.
  package struct Remark: Sendable, Hashable {
    /// Where.
    package var place: String
    /// What.
    package var words: String
  }
}
