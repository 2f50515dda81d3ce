extension WordDocument {
  /// What Word shows of the body, in reading order.
  ///
  /// A paragraph is a line, with the label of its list; a row is a line, with tabs between its
  /// cells; a text box stands after the paragraph that it is anchored in.
  package var text: String { text(of: [blocks]) }

  /// Everything that Word shows: the body, then footnotes, endnotes, headers and footers.
  ///
  /// Comments are no part of it.
  package var fullText: String { text(of: [blocks] + margins.map(\.blocks)) }

  /// Hands over the text, of the body alone or with each note, header and footer under its name,
  /// in pieces of whole lines.
  ///
  /// A long text is never in memory as a whole.
  package func pieces<Failure>(
    withMargins: Bool, _ receive: (borrowing String) throws(Failure) -> Void
  ) throws(Failure) {
    var lines = PlainText()
    try lines.add(blocks, handingOver: receive)
    for story in withMargins ? margins : [] {
      lines.addHeading(story.name)
      try lines.add(story.blocks, handingOver: receive)
    }
    try receive(lines.text)
  }

  /// Hands over the label and the words of each paragraph of the full text, in its order.
  package func eachText(_ receive: (borrowing String) -> Void) {
    Self.eachText(of: blocks, receive)
    for story in margins { Self.eachText(of: story.blocks, receive) }
  }

  private static func eachText(of blocks: [WordBlock], _ receive: (borrowing String) -> Void) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        if let label = paragraph.label { receive(label) }
        receive(paragraph.text)
      case .table(let table):
        for row in table.rows {
          for cell in row.cells { eachText(of: cell.blocks, receive) }
        }
      }
    }
  }

  private var margins: [WordStory] { footnotes + endnotes + headers + footers }

  private func text(of stories: [[WordBlock]]) -> String {
    var lines = PlainText()
    for story in stories { lines.add(story) }
    return lines.text
  }
}
