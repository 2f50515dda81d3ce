extension WordDocument {
  /// What Word shows of the body, in reading order.
  ///
  /// A paragraph is a line, with the label of its list; a row is a line, with tabs between its
  /// cells; a text box stands after the paragraph that it is anchored in.
  package var text: String {
    var lines = PlainText()
    lines.add(blocks)
    return lines.text
  }

  /// Everything that Word shows: the body, then footnotes, endnotes, headers and footers.
  ///
  /// Comments are no part of it.
  package var fullText: String {
    var lines = PlainText()
    lines.add(blocks)
    for stories in [footnotes, endnotes, headers, footers] {
      for story in stories { lines.add(story.blocks) }
    }
    return lines.text
  }
}
