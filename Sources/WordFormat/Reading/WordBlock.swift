/// A paragraph or a table.
package enum WordBlock: Sendable, Hashable {
  case paragraph(WordParagraph)
  case table(WordTable)

  /// The text inside; paragraphs and rows by line, cells by tab, without labels of lists.
  package var text: String {
    switch self {
    case .paragraph(let paragraph): paragraph.text
    case .table(let table): table.text
    }
  }

  /// Where it stands.
  package var place: WordPlace {
    switch self {
    case .paragraph(let paragraph): paragraph.place
    case .table(let table): table.place
    }
  }
}
