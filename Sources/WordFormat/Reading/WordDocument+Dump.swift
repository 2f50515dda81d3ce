extension WordDocument {
  /// The document as an indented drawing, for golden files.
  package var dump: String {
    var drawing = WordDrawing()
    drawing.draw("body", blocks)
    for stories in [footnotes, endnotes, headers, footers] {
      for story in stories { drawing.draw(story.name, story.blocks) }
    }
    for comment in comments { drawing.draw(comment) }
    for change in changes {
      drawing.line(
        "change \(change.kind.rawValue) by \(change.author.debugDescription)"
          + " at \(change.place): \(change.text.debugDescription)")
    }
    for notice in notices { drawing.line("notice \(notice.code) \(notice)") }
    drawing.draw(properties)
    return drawing.text
  }
}
