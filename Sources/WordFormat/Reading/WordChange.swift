/// A tracked change; the document is read as if all were accepted.
package struct WordChange: Sendable, Hashable {
  /// What was changed.
  package enum Kind: String, Sendable, Hashable {
    case insertion
    case deletion
    case movedFrom = "moved from here"
    case movedTo = "moved to here"
    case insertedRow = "inserted row"
    case deletedRow = "deleted row"
    case deletedCell = "deleted cell"
    case joinedParagraphs = "joined paragraphs"
  }

  package var kind: Kind
  package var author: String
  /// The date as written.
  package var date: String?
  /// The words that were added or taken away.
  package var text: String
  package var place: WordPlace
}
