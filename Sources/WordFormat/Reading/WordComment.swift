/// A remark that somebody made beside the text.
package struct WordComment: Sendable, Hashable {
  /// The id in the file.
  package var id: String
  package var author: String
  package var initials: String?
  /// The date as written, which is a local time without a zone.
  package var date: String?
  package var blocks: [WordBlock]
  /// The words that the comment is attached to.
  package var quoted: String
  /// Where these words start.
  package var place: WordPlace?
  /// The id of the comment that it answers.
  package var parent: String?
  package var isResolved: Bool

  /// What the author wrote.
  package var text: String { blocks.map(\.text).joined(separator: "\n") }
}
