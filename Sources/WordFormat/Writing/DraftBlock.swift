/// One piece of a Word document.
package enum DraftBlock: Sendable, Hashable {
  /// A heading, from level 1, which a document has once.
  case heading(String, level: Int)
  /// A paragraph.
  case paragraph(DraftParagraph)
  /// A list with bullets or numbers.
  case list([DraftParagraph], isOrdered: Bool)
  /// A table with a header row.
  case table(DraftTable)
  /// A picture.
  case picture(DraftPicture)
}
